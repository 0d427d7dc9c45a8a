/** Where a link of a text may lead: a page of the site, one of its titles, one of its files, a page of another site, a courriel. */
const LEADING: readonly RegExp[] = [
  /^\/(?:[a-z0-9-]+\/)*(?:#\S+)?$/,
  /^#\S+$/,
  /^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:docx|txt)$/,
  /^https:\/\/(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu,
  /^mailto:[^\s@?]+@[^\s@?]+\.[a-z]{2,}$/i,
];

/** What to write in place of the address of a link; nothing if it may lead there. */
export function linkRemedy(address: string): string | undefined {
  if (LEADING.some((form) => form.test(address))) return undefined;
  if (address === '') return 'écrivez l’adresse entre les parenthèses : [les mots](/adresse/)';
  if (/^http:\/\/[^/]+\.\w/i.test(address)) return `écrivez « ${address.replace(/^http:/i, 'https:')} »`;
  if (/^tel:/i.test(address)) return 'écrivez le numéro sans lien, ou <Telephone /> pour celui de la Mission';
  if (/^mailto:/i.test(address)) return 'écrivez « mailto: », puis l’adresse seule, comme nom@exemple.fr';
  if (/\.\w+$/.test(address) && address.startsWith('/'))
    return 'un fichier à télécharger est un modèle Word ou un texte : .docx ou .txt';
  if (/^\/[a-z0-9/-]*[a-z0-9]$/.test(address))
    return `une adresse du site finit par une barre : écrivez « ${address}/ »`;
  return 'une page du site s’écrit « /guides/ », celle d’un autre site commence par « https:// »';
}
