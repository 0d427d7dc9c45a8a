/** Words of the request that several of its parts show, or that other pages repeat. */

/** Of a request for support, and the same of the report of a fault of the site. */
export const ofPurpose = {
  support: {
    heading: 'Écrire à la Mission',
    prepare: 'Préparer ma demande',
    ready: 'Votre demande est prête',
    kept: 'Cet onglet garde la commune et votre texte jusqu’à la transmission.',
  },
  report: {
    heading: 'Signaler une erreur',
    prepare: 'Préparer mon signalement',
    ready: 'Votre signalement est prêt',
    kept: 'Cet onglet garde votre texte jusqu’à la transmission.',
  },
} as const;

export const CALL = 'Appeler la Mission';
export const ERRORS = 'Votre demande est incomplète';
export const TO_REREAD = 'Relisez la lettre avant de la transmettre à la Mission.';
export const MODEL = 'Modèle de demande à copier';
export const CHANGE = 'Modifier mes informations';
export const SUBJECT = 'Objet :';
export const DATE = 'Le';
/** Under the signature, where the visitor did not say who signs: it is completed by hand. */
export const SIGNATORY = 'Nom et qualité :';
export const SIGNATURE = 'Signature :';
export const COPY_REFUSED =
  'Ce navigateur refuse de copier. Sélectionnez le texte de la lettre et copiez-le, ou choisissez un autre moyen.';

/** The buttons of each channel, and what they say once pressed. */
export const ofChannel = {
  courriel: {
    button: 'Ouvrir dans ma messagerie',
    done: 'Votre messagerie doit s’ouvrir. Si rien ne s’ouvre, choisissez un autre moyen. Votre texte reste sur cette page.',
    doneLong:
      'La demande est copiée : collez-la dans le message qui doit s’ouvrir. Si rien ne s’ouvre, choisissez un autre moyen. Votre texte reste sur cette page.',
    shorter: 'Le courriel dit l’essentiel. Joignez-lui la lettre entière, à télécharger.',
    tooLong:
      'Votre texte est trop long pour un courriel : il est d’abord copié, puis vous le collez. Vous pouvez aussi télécharger la lettre entière.',
    noAddress:
      'Demandez par téléphone à la Mission l’adresse où envoyer la lettre : le courriel préparé ici est sans destinataire.',
    recipient: 'Destinataire :',
    copyAddress: 'Copier l’adresse',
    addressCopied: 'L’adresse est copiée.',
    addressRefused: 'Ce navigateur refuse de copier. L’adresse est écrite avant ce bouton.',
  },
  copie: { button: 'Copier', done: 'La demande est copiée. Vous pouvez la coller.' },
  fichier: {
    button: 'Télécharger (Word)',
    done: 'La lettre Word est dans vos téléchargements.',
    failed:
      'Le fichier n’a pas pu être fait. Vérifiez le réseau, ou choisissez un autre moyen. Votre texte reste sur cette page.',
  },
  partage: {
    button: 'Partager',
    done: 'La demande est partagée.',
    failed: 'Cet appareil refuse de partager. Choisissez un autre moyen. Votre texte reste sur cette page.',
  },
  impression: { button: 'Imprimer' },
  formulaire: {
    button: 'Copier et ouvrir le formulaire (nouvelle fenêtre)',
    note: 'Le formulaire du Département s’ouvre à part : collez-y votre demande, déjà copiée.',
    done: 'La demande est copiée. Collez-la dans la page qui vient de s’ouvrir. Elle ne s’est pas ouverte ? Son adresse :',
  },
} as const;
