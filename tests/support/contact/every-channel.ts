import type { ChannelSettings } from '../../../src/contact/channels/channel.ts';
import { composeRequest } from '../../../src/contact/request/request.ts';
import {
  commune,
  fieldsOf,
  filled,
  grouping,
  plain,
  report,
  site,
  texts,
  withLevel,
} from './contact-content.ts';

/** The id that Démarche numérique gives to a field: its published rule, base64 without its padding. */
export function procedureFieldId(number: number): string {
  return btoa(`Champ-${number}`).replaceAll('=', '');
}

/** Every detail that a channel may need. */
export const settings = {
  telephone: site.telephone,
  email: 'mission@exemple.fr',
  form: 'https://formulaires.exemple.fr/demande',
  onlineProcedure: {
    address: 'https://demarche.numerique.gouv.fr/commencer/accompagnement',
    fields: {
      code: procedureFieldId(4521),
      summary: procedureFieldId(4522),
      commune: procedureFieldId(4523),
      grouping: procedureFieldId(4524),
    },
  },
  publik: {
    address: 'https://demarches.exemple.fr/demande/',
    fields: { code: 'code_diagnostic', summary: 'resume', commune: 'commune' },
  },
  fileName: texts.canaux.fichier.nom,
  pasteHere: texts.canaux.courriel.coller,
} satisfies ChannelSettings;

/** What the Département gives at least. */
export const fewest: ChannelSettings = {
  telephone: settings.telephone,
  fileName: settings.fileName,
  pasteHere: settings.pasteHere,
  email: undefined,
  form: undefined,
  onlineProcedure: undefined,
  publik: undefined,
};

/** A request to be accompanied, with its self-diagnosis and a commune. */
export const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, commune);

/** The same, for an intercommunalité. */
export const requestOfGrouping = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, grouping);

/** A request that knows neither code nor place. */
export const bareRequest = composeRequest(texts, fieldsOf(plain), filled, plain);

/** A page reported. */
export const reportRequest = composeRequest(texts, fieldsOf(report), filled, report);
