/** What the note of a publication is about. */
interface Publication {
  readonly name: string;
  /** Its public address, folder included; nothing as long as it is not known. */
  readonly address: string | undefined;
  readonly archive: string;
  /** The publication before this one, if it is still there. */
  readonly former: string | undefined;
}

/** The note for whoever puts a publication online: half a page, in French. */
export function noteOf({ name, address, archive, former }: Publication): string {
  const where = address ?? 'https://l-adresse-du-site/';
  const folder = new URL(where).pathname.replaceAll(/^\/|\/$/g, '');
  return [
    `PUBLICATION ${name}`,
    address === undefined
      ? 'Faite pour la racine d’un nom (https://nom/), pas pour un dossier (https://nom/dossier/).'
      : `Faite pour ${address}`,
    `${archive} tient en un fichier site/, serveur/ et cette note : pour l’envoyer.`,
    '',
    'METTRE EN LIGNE, PAR SFTP (le dossier du site, sur le serveur, est nommé « www » ici)',
    '1. À côté de « www », effacez d’anciens « www-avant », « www-nouveau » et « www-fautif ». Faites « www-nouveau ».',
    '2. Copiez-y tout ce que contient site/, fichiers cachés compris. FileZilla, WinSCP : ouvrez site/ à gauche,',
    '   « www-nouveau » à droite, choisissez tout, glissez. En ligne de commande : sftp compte@serveur, puis',
    '   « put -r site/. www-nouveau » (« site/* » oublierait les fichiers cachés).',
    '3. Tout est copié : renommez « www » en « www-avant », puis « www-nouveau » en « www ».',
    'Si l’hébergeur ne laisse pas renommer : videz le dossier du site, puis copiez-y tout ce que contient site/.',
    '',
    'LE RÉGLAGE DU SERVEUR',
    '- Apache, hébergement mutualisé : « .htaccess », déjà dans site/. Activez d’abord le certificat HTTPS chez l’hébergeur :',
    '  sans lui, le site ne s’ouvre plus. Une erreur 500 : demandez-lui « AllowOverride FileInfo ».',
    '- nginx : serveur/nginx.conf, pour qui tient le serveur, à chaque publication où il change.',
    folder === ''
      ? '- Netlify, Cloudflare Pages : « _headers », déjà dans site/. Rien d’autre.'
      : `- Netlify, Cloudflare Pages : publiez un dossier qui contient site/ renommé « ${folder} », avec une copie de ses « _headers » et « 404.html » à côté.`,
    '',
    'VÉRIFIER',
    `  npm run verifier ${where}`,
    '',
    'REVENIR À LA VERSION D’AVANT',
    'Renommez « www » en « www-fautif », puis « www-avant » en « www ».',
    ...(former === undefined
      ? []
      : [
          `Ou mettez en ligne en entier, de la même façon, dist-publication/${former}/site/. Puis :`,
          `  npm run verifier ${where} ${former}`,
        ]),
    '',
    'Les textes de cette publication sont dans contenus/, comme ils étaient dans src/content/.',
    'Les plus anciens dossiers de dist-publication/ s’effacent à la main. Gardez au moins les deux derniers.',
    '',
  ].join('\n');
}
