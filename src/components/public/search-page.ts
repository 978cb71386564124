/** The public site's search page: `?q=…` is searched for, and the address follows what is typed, so that it can be kept. */
import { SearchView } from '../search/search-view.ts';

const root = document.querySelector<HTMLElement>('.site-search');
if (root !== null) {
  for (const element of document.querySelectorAll<HTMLElement>('.without-script')) element.hidden = true;
  root.hidden = false;
  const view = new SearchView(root, (words) => {
    history.replaceState(history.state, '', words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`);
  });
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (asked === '') {
    // Nothing is loaded before somebody begins to type.
    view.field.addEventListener('focus', () => view.load().catch(() => undefined), { once: true });
    view.field.focus();
  } else {
    view.field.value = asked;
    void view.search();
  }
}
