import type { PageActs } from '../PageActs';
import type { PageState } from '../state/PageState';
import { useStore, type Store } from '../state/Store';
import type { Words } from '../words/Words';
import { LevelButtons } from './LevelButtons';
import { ToolButton } from './ToolButton';

interface ToolbarProps { store: Store<PageState>; acts: PageActs; words: Words }

/** The page's own bar, over spreadsheet and pane. */
export function Toolbar({ store, acts, words }: ToolbarProps) {
  return (
    <header className="toolbar" aria-label={words.page.toolbar}>
      <WorkbookName store={store} words={words} />
      <div className="toolbar__groups">
        <FileGroup store={store} acts={acts} words={words} />
        <EditGroup store={store} acts={acts} words={words} />
        <LevelButtons store={store} words={words} onFold={acts.foldTo} />
        <TrialGroup store={store} acts={acts} words={words} />
      </div>
      <ViewGroup store={store} acts={acts} words={words} />
    </header>
  );
}

function WorkbookName({ store, words }: Omit<ToolbarProps, 'acts'>) {
  const name = useStore(store, (state) => state.fileName) || words.file.untitled;
  const isChanged = useStore(store, (state) => state.isChanged);
  return (
    <h1 className="workbook-name" title={name}>
      <img src="/assets/icon-32.png" alt="" width="20" height="20" />
      <span>{name.replace(/\.xlsx$/i, '')}</span>
      {isChanged && <i className="workbook-name__changed" role="img" aria-label={words.file.unsaved} title={words.file.unsaved} />}
    </h1>
  );
}

function FileGroup({ store, acts, words: { file } }: ToolbarProps) {
  const isBusy = useStore(store, (state) => state.busy !== '');
  return (
    <div className="group" role="group" aria-label={file.group}>
      <ToolButton icon="fresh" label={file.fresh} hint={file.freshHint} isDisabled={isBusy} onPress={acts.startFresh} />
      <ToolButton icon="sample" label={file.sample} hint={file.sampleHint} isDisabled={isBusy} onPress={acts.openSample} />
      <ToolButton icon="open" label={file.open} hint={file.openHint} isDisabled={isBusy} onPress={acts.open} shortcut="Control+O" />
      <ToolButton icon="save" label={file.save} hint={file.saveHint} isDisabled={isBusy} onPress={acts.save} shortcut="Control+S" />
    </div>
  );
}

function EditGroup({ store, acts, words: { edit } }: ToolbarProps) {
  const canUndo = useStore(store, (state) => state.canUndo);
  const canRedo = useStore(store, (state) => state.canRedo);
  return (
    <div className="group" role="group" aria-label={edit.group}>
      <ToolButton icon="undo" hint={edit.undo} isDisabled={!canUndo} onPress={acts.undo} />
      <ToolButton icon="redo" hint={edit.redo} isDisabled={!canRedo} onPress={acts.redo} />
    </div>
  );
}

function TrialGroup({ store, acts, words: { trial } }: ToolbarProps) {
  const isSlow = useStore(store, (state) => state.isSlow);
  const hasSecondAuthor = useStore(store, (state) => state.hasSecondAuthor);
  return (
    <div className="group" role="group" aria-label={trial.group}>
      <ToolButton icon="slow" label={trial.slow} hint={trial.slowHint} isOn={isSlow} onPress={() => acts.setSlow(!isSlow)} />
      <ToolButton icon="author" label={trial.author} hint={trial.authorHint} isOn={hasSecondAuthor} onPress={() => acts.setSecondAuthor(!hasSecondAuthor)} />
      {hasSecondAuthor && <button type="button" className="tool tool--word" title={trial.authorNowHint} onClick={acts.letSecondAuthorEdit}>{trial.authorNow}</button>}
    </div>
  );
}

function ViewGroup({ store, acts, words: { view } }: ToolbarProps) {
  const language = useStore(store, (state) => state.language);
  const theme = useStore(store, (state) => state.theme);
  return (
    <div className="group group--last" role="group" aria-label={view.group}>
      <div className="segments" role="group" aria-label={view.language}>
        {(['nl', 'en'] as const).map((tag) => (
          <button key={tag} type="button" lang={tag} aria-pressed={language === tag} title={tag === 'nl' ? 'Nederlands' : 'English'} onClick={() => acts.setLanguage(tag)}>{tag.toUpperCase()}</button>
        ))}
      </div>
      <ToolButton icon={theme === 'dark' ? 'light' : 'dark'} hint={theme === 'dark' ? view.toLight : view.toDark} onPress={() => acts.setTheme(theme === 'dark' ? 'light' : 'dark')} />
    </div>
  );
}
