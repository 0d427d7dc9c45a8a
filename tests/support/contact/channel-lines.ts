import { channelIds } from '../../../src/contact/channels/index.ts';
import type { NamedPlace } from '../../../src/territory/model.ts';
import type { ContactRequest } from '../../../src/contact/request/model.ts';

/** Id that Démarche numérique gives to a field: its published rule, base64 without its padding. */
export function procedureFieldId(number: number): string {
  return btoa(`Champ-${number}`).replaceAll('=', '');
}

const procedureFields = {
  code: procedureFieldId(4521),
  resume: procedureFieldId(4522),
  commune: procedureFieldId(4523),
  intercommunalite: procedureFieldId(4524),
};

/** A parameter that the address of a form has already: it stays. */
export const ownParameter = ['sujet', 'essai'] as const;

/** Lines of `site.yaml` that every channel needs. The forms are on this machine, on another origin. */
export const lines = {
  courriel: 'mission@exemple.fr',
  formulaire: `http://localhost/formulaire/?${ownParameter.join('=')}`,
  demarcheNumerique: { adresse: 'http://localhost/commencer/essai', champs: procedureFields },
  publik: {
    adresse: 'http://localhost/publik/demande/',
    parametres: { code: 'code_diagnostic', resume: 'resume', commune: 'commune' },
  },
} as const;

/** Parts of a request that the address of a form may carry. */
interface CarriedParts {
  readonly code: string | undefined;
  readonly summary: string;
  readonly place: NamedPlace;
}

/** An address, with what it must carry of a request, in order. */
interface Example<Parts> {
  readonly address: string;
  readonly carried: (parts: Parts) => (string | undefined)[][];
}

/** Number to call of a site. */
export const telephone = '02 33 12 34 56';

/** Channels that are a link alone, which may hold the words of the visitor. */
export const links: Readonly<
  Record<string, Example<Pick<ContactRequest, 'subject' | 'text'>> & { readonly scheme: string }>
> = {
  telephone: { address: 'tel:+33233123456', scheme: 'tel:', carried: () => [] },
};

/** Channels that open a form of another site. */
const forms: Readonly<Record<string, Example<CarriedParts>>> = {
  formulaire: { address: 'http://localhost/formulaire/', carried: () => [[...ownParameter]] },
  'demarche-numerique': {
    address: lines.demarcheNumerique.adresse,
    carried: ({ code, summary, place }) => {
      const { name, pair } =
        place.kind === 'commune'
          ? { name: procedureFields.commune, pair: [place.postcode, place.code] }
          : { name: procedureFields.intercommunalite, pair: [place.department, place.siren] };
      return [
        [`champ_${procedureFields.code}`, code],
        ...pair.map((value) => [`champ_${name}[]`, value]),
        [`champ_${procedureFields.resume}`, summary],
      ];
    },
  },
  publik: {
    address: lines.publik.adresse,
    carried: ({ code, summary, place }) => [
      ['code_diagnostic', code],
      ['commune', place.name],
      ['resume', summary],
    ],
  },
};

export const linkIds = channelIds.filter((id) => id in links);
export const formIds = channelIds.filter((id) => id in forms);

/** @throws if a form has no example here */
export function exampleOf(id: string) {
  const example = forms[id];
  if (example === undefined) throw new Error(`channel-lines.ts has no example of ${id}`);
  return example;
}
