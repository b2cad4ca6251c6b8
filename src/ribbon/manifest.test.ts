import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { VERSION } from '#taskpane/version';
import { isView } from '#taskpane/state/views';
import { BUTTONS, HELP_FUNCTION } from './buttons';

/*
 * The manifest, held to what Office asks of it, without asking Office: the validator of Microsoft sends the file to a
 * server, this test sends nothing.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const HOME = 'https://localhost:3000';
const document = new JSDOM(readFileSync('manifest.xml', 'utf8'), { contentType: 'text/xml' }).window.document;
const all = (name: string, within: Element | Document = document): Element[] => [...within.getElementsByTagName(name)];
const one = (name: string, within: Element | Document = document): Element => {
  const [found, ...others] = all(name, within);
  if (!found || others.length > 0) throw new Error(`${name} stands ${found ? others.length + 1 : 0} times in the manifest`);
  return found;
};
const childNames = (element: Element): string[] => [...element.children].map(({ tagName }) => tagName);
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';
/** Locales of Office that the manifest has words for, beside its own. */
const OVERRIDES = ['nl-BE', 'nl-NL'];

/** Width and height of a PNG, read from its header. */
function pixelsOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (url: string): string => url.replace(`${HOME}/`, '').replace(/[?#].*$/, '');

/** In a process of its own: the reader brings packages that jest cannot load, and there every connection is refused and told. */
const READING = `
  import { Socket } from 'node:net';
  Socket.prototype.connect = () => { console.error('it wants to connect'); process.exit(3); };
  const { OfficeAddinManifest } = await import('office-addin-manifest');
  console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));
`;

test('Microsoft\'s own reader reads it, and nothing goes over the network', () => {
  const info = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', READING], { encoding: 'utf8' })) as unknown;
  expect(info).toMatchObject({ id: '7b1a3c52-4f0e-4a7d-9c36-52d8b6c0e914', displayName: 'Doelboom', providerName: 'Doelboom', defaultLocale: 'en-US', officeAppType: 'TaskPaneApp', hosts: ['Workbook'], permissions: 'ReadWriteDocument' });
}, 30_000);

test('the elements stand in the order of the schema', () => {
  expect(childNames(document.documentElement)).toEqual([
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains',
    'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ]);
  expect(childNames(one('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
  expect(childNames(one('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(childNames(one('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
  expect(childNames(one('CustomTab'))).toEqual(['Group', 'Group', 'Label']);
  for (const group of all('Group')) expect(childNames(group).slice(0, 2)).toEqual(['Label', 'Icon']);
  for (const control of all('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(childNames(one('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test('the version is the product\'s, everywhere', () => {
  expect(one('Version').textContent).toBe(`${version}.0`);
  expect(VERSION).toBe(version);
});

test('it asks for the Excel that the add-in is written for', () => {
  expect(one('Set').getAttribute('Name')).toBe('ExcelApi');
  expect(one('Set').getAttribute('MinVersion')).toBe('1.10');
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
});

test('every address is https, short enough, and leads to a file that is served', () => {
  const addresses = [...all('IconUrl'), ...all('HighResolutionIconUrl'), ...all('SupportUrl'), ...all('DefaultSettings').flatMap((each) => all('SourceLocation', each)), ...all('bt:Image').filter((each) => each.hasAttribute('DefaultValue')), ...all('bt:Url')].map(value);
  expect(addresses.length).toBeGreaterThan(50);
  const SERVED: Readonly<Record<string, string>> = { 'taskpane.html': 'src/taskpane/taskpane.html', 'commands.html': 'src/ribbon/commands.html' };
  for (const address of addresses) {
    expect(new URL(address).protocol).toBe('https:');
    expect(address.length).toBeLessThanOrEqual(2048);
    expect(address.startsWith(`${HOME}/`)).toBe(true);
    expect([address, existsSync(SERVED[fileOf(address)] ?? fileOf(address))]).toEqual([address, true]);
  }
  const domains = all('AppDomain').map((each) => each.textContent ?? '');
  for (const domain of domains) expect(new URL(domain).origin).toBe(domain);
  expect(domains).toContain(HOME);
});

test('every icon has the size that it is given for', () => {
  expect(pixelsOf(fileOf(value(one('IconUrl'))))).toEqual([32, 32]);
  expect(pixelsOf(fileOf(value(one('HighResolutionIconUrl'))))).toEqual([64, 64]);
  const urls = new Map(all('bt:Image', one('bt:Images')).map((each) => [each.getAttribute('id'), value(each)]));
  for (const icon of all('Icon')) {
    const sizes = all('bt:Image', icon).map((image) => {
      const size = Number(image.getAttribute('size'));
      expect(pixelsOf(fileOf(urls.get(image.getAttribute('resid')) ?? ''))).toEqual([size, size]);
      return size;
    });
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

test('every resid has its resource, and every resource is used', () => {
  const given = [...one('Resources').querySelectorAll('[id]')].map((each) => each.getAttribute('id') ?? '');
  const used = all('*').map((each) => each.getAttribute('resid')).filter((id): id is string => id !== null);
  expect(new Set(given).size).toBe(given.length);
  expect([...new Set(used)].sort()).toEqual([...given].sort());
  for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
  const ids = all('*').filter((each) => !one('Resources').contains(each)).map((each) => each.getAttribute('id')).filter((id) => id !== null);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no text is longer than Office shows', () => {
  const most = (elements: Element[], length: number): void => {
    for (const element of elements) {
      const texts = [value(element), ...all('bt:Override', element).concat(all('Override', element)).map((each) => each.getAttribute('Value') ?? '')];
      for (const text of texts) expect([text, text.length > 0 && text.length <= length]).toEqual([text, true]);
    }
  };
  most(all('DisplayName'), 125);
  most([...document.documentElement.children].filter(({ tagName }) => tagName === 'Description'), 250);
  most(all('bt:String', one('bt:ShortStrings')), 125);
  most(all('bt:String', one('bt:LongStrings')), 250);
});

test('each locale is overridden once, by a full tag, and never the default one', () => {
  expect(one('DefaultLocale').textContent).toBe('en-US');
  for (const parent of new Set([...all('bt:Override'), ...all('Override')].map((each) => each.parentElement!))) {
    expect([...parent.children].map((each) => each.getAttribute('Locale'))).toEqual(OVERRIDES);
  }
});

test('the buttons are those of the ribbon\'s own list, in its order, with its words', () => {
  const words = new Map([...one('bt:ShortStrings').children, ...one('bt:LongStrings').children].map((each) => [each.getAttribute('id'), {
    en: value(each), nl: all('bt:Override', each)[0]?.getAttribute('Value') ?? value(each),
  }]));
  const urls = new Map(all('bt:Url').map((each) => [each.getAttribute('id'), value(each)]));
  const controls = all('Control');
  expect(controls.map((each) => each.getAttribute('id'))).toEqual(BUTTONS.map(({ id }) => id));
  controls.forEach((control, at) => {
    const button = BUTTONS[at]!;
    expect(words.get([...control.children][0]!.getAttribute('resid'))).toEqual(button.label);
    expect(words.get(one('Description', control).getAttribute('resid'))).toEqual(button.tip);
    expect(all('bt:Image', control)[0]!.getAttribute('resid')).toBe(`icon.${button.icon}.16`);
    const action = one('Action', control);
    if (button.view === null) {
      expect([action.getAttribute('xsi:type'), one('FunctionName', action).textContent]).toEqual(['ExecuteFunction', HELP_FUNCTION]);
    } else {
      expect(isView(button.view)).toBe(true);
      expect(urls.get(one('SourceLocation', action).getAttribute('resid'))).toBe(`${HOME}/taskpane.html?view=${button.view}`);
    }
  });
  // One pane for all: another button shows another view in the pane that is open.
  expect(new Set(all('TaskpaneId').map((each) => each.textContent)).size).toBe(1);
  for (const group of all('Group')) expect(all('Control', group).length).toBeLessThanOrEqual(7);
});
