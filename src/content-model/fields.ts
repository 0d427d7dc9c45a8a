import { z } from 'astro/zod';
import { closest } from './closest.ts';
import type { Sentence } from './text/interpolate.ts';
import { typography } from './text/typography.ts';

/** Braces, well written or not: « {nombre} », « { nombre » or « nombre} ». */
const BRACES = /\{([^{}]*)\}|[{}]/g;

/**
 * Checks the places of a sentence, which the site fills in: those it must have, and none that nothing would fill.
 *
 * @param names those that it must have
 * @param others those that it may do without
 */
function checkPlaces(names: readonly string[], others: readonly string[] = []) {
  const known = [...names, ...others];
  return (sentence: string, context: z.core.$RefinementCtx<string>): void => {
    const report = (said: string, message: string) =>
      context.addIssue({ code: 'custom', message, params: { said } });
    const written = [...sentence.matchAll(BRACES)];
    const found = new Set(written.map(([, name]) => name));
    const missing = names.filter((name) => !found.has(name));
    for (const [braces, name = ''] of written) {
      if (known.includes(name)) continue;
      const near = closest(name, missing) ?? (missing.length === 1 ? missing[0] : closest(name, known));
      const remedy = near === undefined ? 'retirez les accolades' : `écrivez « {${near}} »`;
      report(`« ${braces} » n’est remplacé par rien`, remedy);
      return;
    }
    if (missing.length === 0) return;
    const list = missing.map((name) => `« {${name}} »`).join(', ');
    report(`il manque ${list}`, `remettez ${list} : le site y met la valeur`);
  };
}

/** A text in French typography, whatever its braces hold: for the sentence of a rule, whose questions its rule names. */
export const openText = z
  .string()
  .trim()
  .min(1, { abort: true })
  .overwrite(typography)
  .regex(/[\p{L}\p{N}✓!]/u, { error: 'écrivez ses mots : il n’y a que des signes', abort: true })
  .regex(/^(?!.*(?:<\/?[a-z]|\*\*|\]\())/isu, {
    error: 'retirez les balises et les signes : ici, ils se verraient',
  });

/** A text that a visitor reads, set in French typography. One with places for values is a {@link filledText}. */
export const text = openText.superRefine(checkPlaces([]));

/** A French telephone number, as it is read. */
export const phoneNumber = text.regex(/^0\d(.\d\d){4}$/, {
  error: 'un numéro s’écrit comme « 02 33 00 00 00 »',
});

/** At least one text. */
export const texts = z
  .array(text)
  .min(1)
  .refine((all) => new Set(all).size === all.length, { error: 'gardez chaque texte une seule fois' });

/** An id: lower-case ASCII words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error:
    'un identifiant s’écrit en minuscules sans accent, mots reliés par des tirets, comme « mon-identifiant »',
});

const dayError = { error: 'une date s’écrit année-mois-jour, comme 2026-11-25' };

/** Milliseconds by which a place may be ahead of the clock of the machine. */
const AHEAD = 86_400_000;

/** Any day, written 2026-11-25 in the content files; YAML readers differ on whether they make a date of it. */
export const anyDay = z
  .union([z.date(dayError), z.iso.date(dayError)], dayError)
  .transform((value) => new Date(value));

/** A day when something was done for the site: what is to come was neither verified nor published. */
export const day = anyDay
  .refine((value) => value.getTime() <= Date.now() + AHEAD, {
    error: 'cette date est à venir : écrivez celle du jour où ce fut fait',
  })
  .refine((value) => value.getUTCFullYear() >= 2000, { error: 'vérifiez l’année' });

/** What is wrong with an address. */
export const addressError = { error: 'une adresse commence par « https:// »' };

/** The address of a document that others publish, some of them without encryption. */
export const documentAddress = z.url({ ...addressError, protocol: /^https?$/ });

/** The address of a page of another site. */
export const webAddress = z.url({ ...addressError, protocol: /^https$/ });

const pageError = {
  error: 'l’adresse d’une page s’écrit entre deux barres, comme « /guides/definir-le-besoin/ »',
};

/** The address of a page of the site. */
export const pageAddress = z.string().regex(/^\/([a-z0-9-]+\/)*$/, pageError);

/** The same, perhaps with a place of the page, or with choices that a tool opens on: `/financements/trouver/#depense=etude`. */
export const pagePlace = z.string().regex(/^\/([a-z0-9-]+\/)*(#[\p{L}\w=&.-]+)?$/u, pageError);

/** A link to a page of the site. */
export const pageLink = z.strictObject({
  texte: text.describe('Les mots du lien'),
  page: pageAddress.describe('L’adresse de la page, comme « /guides/ »'),
});

/** What every page says of itself. */
export const pageFields = {
  titre: text
    .regex(/[^.:;,]$/, { error: 'retirez le signe à la fin du titre' })
    .describe('Titre de la page, unique sur le site, sans point final'),
  description: text.describe('Une ou deux phrases : ce que la page permet de faire'),
  misAJour: day.describe('Date de la dernière mise à jour, comme 2026-11-25'),
};

/** The names that code has for what every page says of itself, as the component of the page takes them. */
export function pageNames<Fields extends { readonly titre: string; readonly misAJour: Date }>({
  titre,
  misAJour,
  ...others
}: Fields) {
  return { title: titre, updated: misAJour, ...others };
}

/** What a page says until it is ready to be published. */
export const draftFields = {
  brouillon: z
    .literal(true)
    .optional()
    .describe('Présent tant que la page n’est pas finie : elle n’est pas publiée'),
};

/** What every page with facts on money or law says besides. */
export const factFields = {
  verifieLe: day.describe('Date à laquelle les faits ont été vérifiés pour la dernière fois'),
};

/**
 * A sentence with places for values, as `{nombre}`: whoever fills it in must give them all. The line of help names them.
 *
 * @param names those that the sentence must have
 * @param others those that it may do without
 */
export function filledText<const Name extends string, const Other extends string = never>(
  help: string,
  names: readonly Name[],
  others: readonly Other[] = [],
): z.ZodType<Sentence<Name | Other>, string> {
  const list = new Intl.ListFormat('fr').format([...names, ...others].map((name) => `{${name}}`));
  return openText.superRefine(checkPlaces(names, others)).describe(`${help} ; ${list}`);
}
