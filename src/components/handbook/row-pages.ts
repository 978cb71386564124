/**
 * The rows of a list's other pages, page by page: as they stand there, to be shown here.
 *
 * @param list id of the element that holds the rows, the same on each page
 * @throws if a page cannot be had
 */
export async function rowsOfPages(addresses: readonly string[], list: string): Promise<HTMLElement[][]> {
  return Promise.all(addresses.map((address) => rowsOf(address, list)));
}

async function rowsOf(address: string, list: string): Promise<HTMLElement[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const rows = page.getElementById(list)?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].map((row) => document.adoptNode(row));
}
