import { installOfficeCommon } from '#workbench/host/client/officeCommon';
import { HOST_ON_PAGE, type PageWithHost } from './HostOnPage';

const DARK = { bodyBackgroundColor: '#1B1C1F', bodyForegroundColor: '#ECEEED', controlBackgroundColor: '#26292B', controlForegroundColor: '#ECEEED' };

/* Runs in the pane's frame after Microsoft's client, and before the pane itself: what Office would tell of its language and colours. */
const file = (window.parent as PageWithHost)[HOST_ON_PAGE]?.file;
const asked = new URLSearchParams(location.search);
installOfficeCommon(window, {
  displayLanguage: asked.get('lang') === 'en' ? 'en-GB' : 'nl-BE',
  contentLanguage: 'nl-BE',
  openBrowserWindow: (address) => { window.open(address, '_blank', 'noopener'); },
  ...(file && { file }),
  ...(asked.get('theme') === 'dark' && { theme: DARK }),
});
