import { SearchView } from '../search/search-view.ts';

/** The search button with its dialog. The index is loaded when the dialog is opened, not before. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const view = new SearchView(this);
    const open = this.querySelector<HTMLButtonElement>('[data-open-modal]');
    const dialog = this.querySelector('dialog');
    if (open === null || dialog === null) return;
    const show = () => {
      dialog.showModal();
      view.field.select();
      // What goes wrong is said in the dialog.
      view.load().catch(() => undefined);
    };
    open.disabled = false;
    open.addEventListener('click', show);
    this.querySelector('[data-close-modal]')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      // A click beside the frame hits the dialog itself; a result on the same page needs it out of the way.
      if (target === dialog || (target instanceof HTMLAnchorElement && target.closest('.results'))) dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else show();
    });
  }
}

customElements.define('site-search', SiteSearch);
