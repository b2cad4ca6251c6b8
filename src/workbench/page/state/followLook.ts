import { wordsOf } from '../words/wordsOf';
import type { PageState } from './PageState';
import { rememberChoices } from './rememberedChoices';
import type { Store } from './Store';

/** Keeps the document's language, title and colours with the store, and remembers the person's choices. */
export function followLook(store: Store<PageState>): void {
  const show = () => {
    const { language, theme, paneWidth, fileName } = store.get();
    const { page } = wordsOf(language);
    document.documentElement.lang = language === 'nl' ? 'nl-BE' : 'en';
    document.documentElement.dataset.theme = theme;
    document.title = fileName ? `${fileName} - ${page.title}` : page.title;
    rememberChoices({ language, theme, paneWidth });
  };
  show();
  store.follow(show);
}

/** Messages pass: each is taken away after a few seconds, unless a newer one came. */
export function letMessagesPass(store: Store<PageState>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  store.follow(() => {
    const { told } = store.get();
    if (told === last) return;
    last = told;
    clearTimeout(timer);
    if (told) timer = setTimeout(() => store.set({ told: '' }), 5000);
  });
}

/** Asks before the tab is closed over unsaved changes, in the browser's own words. */
export function guardUnsaved(store: Store<PageState>): void {
  window.addEventListener('beforeunload', (event) => { if (store.get().isChanged) event.preventDefault(); });
}
