/** Offers a text as a file, by a link that is pressed for the reader: the one way that also works in a pane on the web. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: the browser still has to take it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
