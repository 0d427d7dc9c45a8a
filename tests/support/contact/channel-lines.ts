import { existsSync } from 'node:fs';
import { channelIds, type ChannelId } from '../../../src/contact/channels/index.ts';
import type { RequestPlace } from '../../../src/contact/request/model.ts';

/** Channels that open a form of another site: those without a card of their own. */
export const formIds: readonly ChannelId[] = channelIds.filter(
  (id) => !existsSync(`src/contact/channels/${id}/Card.astro`),
);

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
  readonly place: RequestPlace;
}

/** Address of each form, with what it must carry of a request, in order. */
export const forms: Readonly<
  Record<string, { address: string; carried: (parts: CarriedParts) => (string | undefined)[][] }>
> = {
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

/** @throws if a form has no example here */
export function exampleOf(id: string) {
  const example = forms[id];
  if (example === undefined) throw new Error(`channel-lines.ts has no example of ${id}`);
  return example;
}
