/** Shows the note that parts of the page could not be loaded. The page itself stays readable. */
export function tellLoadFailed(): void {
  document.querySelector('.load-failed')?.removeAttribute('hidden');
}
