/** What is said, in one language. */
export interface BootWords {
  lang: string;
  said: string;
  reload: string;
}

/**
 * Says over the poster that the app's program or style did not load: no connection, half a file, or a
 * network that answers everything with its own page. Without it the poster would stand for ever.
 *
 * Runs in the page as it is written here, before the app: it uses nothing from outside.
 */
export function tellBootFailure(words: readonly BootWords[]): void {
  const noteFailure = ({ target }: Event) => {
    const isProgram = target instanceof HTMLScriptElement;
    const isStyle = target instanceof HTMLLinkElement && target.rel === 'stylesheet';
    // Half a file, or one that this browser is too old for, is an error of the window.
    const root = document.getElementById('root');
    const isStopped = target === window && root?.childElementCount === 0;
    if (!isProgram && !isStyle && !isStopped) return;
    removeEventListener('error', noteFailure, true);
    const told = words.find(({ lang }) => lang === document.documentElement.lang) ?? words[0];
    if (!told) return;
    const said = document.createElement('p');
    said.textContent = told.said;
    const reload = document.createElement('button');
    reload.type = 'button';
    reload.textContent = told.reload;
    reload.addEventListener('click', () => location.reload());
    const notice = document.createElement('div');
    notice.className = 'poster-failed';
    notice.setAttribute('role', 'alert');
    notice.append(said, reload);
    document.body.append(notice);
  };
  addEventListener('error', noteFailure, true);
}
