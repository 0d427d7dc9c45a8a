/** Where features are put together: the one list of the tags that a text may hold, by their French names, and in which text. */
import type { Tag, Tags } from './content-model/tags.ts';
import type { Entry } from './content-model/parse-content.ts';
import { namesOf } from './content-model/names-of.ts';
import { tableNames } from './diagnosis/engine/model.ts';
import { offerFields } from './offer/schema.ts';
import { details } from './site/details.ts';
import { isOnlyText } from './site/named-pages.ts';

const around = (attributes: Tag['attributes'] = {}): Tag => ({ place: 'paragraphs', attributes });
const alone = (attributes: Tag['attributes'] = {}): Tag => ({ place: 'alone', attributes });
const aroundWords: Tag = { place: 'words', attributes: {} };
const someWords: Tag = { place: 'some-words', attributes: {} };
const blank: Tag = { place: 'anywhere', attributes: { nom: 'text' }, within: 'Modele' };
const namedWords: Tag = { place: 'some-words', attributes: { nom: 'text' }, within: 'Modele' };
const inSentence = (attributes: Tag['attributes'] = {}): Tag => ({ place: 'sentence', attributes });

/** What the page of an aid may hold. */
const scheme = {
  Encadre: around({ titre: 'text' }),
  Service: inSentence(),
  Source: inSentence({ id: 'text' }),
  Telephone: inSentence(),
};

/** A guide also gives documents, whose blanks have names. */
const guide = {
  ...scheme,
  Attention: around(),
  Modele: around({ titre: 'text', fichier: 'text' }),
  Blanc: blank,
  Mot: namedWords,
  Si: namedWords,
  Relire: someWords,
};

/** What any other page may hold. */
const composed = {
  Encadre: scheme.Encadre,
  Mentions: alone({ champs: { words: namesOf(details), several: true } }),
  Service: scheme.Service,
  Telephone: scheme.Telephone,
  details: around(),
  summary: aroundWords,
};

const offer = {
  Coordonnees: alone(),
  Niveaux: alone(),
  Offre: alone({ champ: { words: offerFields } }),
  Perimetre: alone(),
  Service: scheme.Service,
  Telephone: scheme.Telephone,
};

/** A page that is only its text. */
const text = {
  ...composed,
  CriteresEnBref: alone(),
  CritereParCritere: alone({ de: 'text', a: 'text' }),
  Eligibilite: alone(),
  Glossaire: alone(),
  Offre: offer.Offre,
  PlanDuSite: alone(),
  Situations: alone(),
};

/** The list of the aids. */
const aids = { ...composed, PremiersAppels: alone() };

/** A page that shows the rules of the self-diagnosis. */
const diagnosis = {
  ...composed,
  Exemples: alone(),
  Longueur: alone(),
  Regles: alone({ tableau: { words: tableNames } }),
  Versions: alone(),
};

/** The tags of each kind of text: a route hands its pages their components. */
export const tagsOf = { guide, scheme, composed, offer, text, aids, diagnosis } satisfies Record<
  string,
  Tags
>;

/** The names of the tags of a kind of text that a component shows; those in lower case are of HTML. */
export type TagOf<Kind extends keyof typeof tagsOf> = Extract<
  keyof (typeof tagsOf)[Kind],
  Capitalize<string>
>;

/** The tags of a page of texts, by the route that shows it. */
export function tagsOfPage({ id }: Pick<Entry<unknown>, 'id'>): Tags {
  if (id === 'fonctionnement' || id === 'espace-agents') return tagsOf.diagnosis;
  if (id === 'financements') return tagsOf.aids;
  return isOnlyText(id) ? tagsOf.text : tagsOf.composed;
}

/** Whether a page of texts has a text of its own to show, or only what its tool shows. */
export function isOfText(entry: Pick<Entry<unknown>, 'id'>): boolean {
  return tagsOfPage(entry) !== tagsOf.composed;
}
