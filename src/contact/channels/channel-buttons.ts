/** The ways to hand a request over: each button of the page does what its channel says. */
import { channelIds, type ChannelId } from './channel-ids.ts';
import type { ChannelSettings, RequestFile } from './channel.ts';
import { channels } from './index.ts';
import type { ContactRequest } from '../request/model.ts';
import { onStatusClick, setStatus, type StatusKey } from '../../components/browser/status-button.ts';
import { copyText } from '../../components/browser/copy-text.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

interface Handing {
  readonly settings: ChannelSettings;
  /** The request as it stands now; nothing before one is written. */
  readonly request: () => ContactRequest | undefined;
  /** Told once a way has done its part. */
  readonly onHandedOver: () => void;
}

/** Prepares a way; gives what to do each time the request changes, if anything. */
type Prepare = (way: HTMLElement, handing: Handing) => (() => void) | void;

/** What a channel makes of the request as it stands. */
function made<What>(
  channel: (request: ContactRequest, settings: ChannelSettings) => What | undefined,
  { request, settings }: Handing,
): What | undefined {
  const current = request();
  return current && channel(current, settings);
}

function said(isDone: boolean, onHandedOver: () => void): StatusKey {
  if (isDone) onHandedOver();
  return isDone ? 'done' : 'refused';
}

const byPhone: Prepare = (way, handing) => () => {
  const call = made(channels.telephone, handing);
  if (call !== undefined) query<HTMLAnchorElement>(way, 'a').href = call.href;
};

const byCopy: Prepare = (way, handing) => {
  onStatusClick(query(way, '[data-do]'), query(way, '[data-status]'), async () =>
    said(await copyText(made(channels.copie, handing)?.text ?? ''), handing.onHandedOver),
  );
};

const byFile: Prepare = (way, handing) => {
  const status = query(way, '[data-status]');
  const give = (file: RequestFile | undefined) =>
    said(file !== undefined && downloadFile(file), handing.onHandedOver);
  onStatusClick(query(way, '[data-do]'), status, () => give(made(channels.fichier, handing)?.text));
  for (const button of queryAll(way, '[data-do-mail]')) {
    onStatusClick(button, status, () => give(made(channels.fichier, handing)?.mail));
  }
};

const byMail: Prepare = (way, handing) => {
  onStatusClick(query(way, '[data-do]'), query(way, '[data-status]'), async () => {
    const mail = made(channels.courriel, handing);
    if (mail === undefined) return undefined;
    const isLong = mail.copyFirst !== undefined;
    if (isLong && !(await copyText(mail.copyFirst))) return 'refused';
    location.assign(mail.href);
    handing.onHandedOver();
    return isLong ? 'done-long' : 'done';
  });
  onStatusClick(query(way, '[data-copy-address]'), query(way, '[data-address-status]'), async () => {
    const isCopied = await copyText(made(channels.courriel, handing)?.address ?? '');
    return isCopied ? 'done' : 'refused';
  });
  return () => {
    query(way, '[data-too-long]').hidden = made(channels.courriel, handing)?.copyFirst === undefined;
  };
};

/** A form on another site: the request is copied, then the form opens beside, and this page stays. */
const byForm =
  (id: 'formulaire' | 'demarche-numerique' | 'publik'): Prepare =>
  (way, handing) => {
    const button = query(way, '[data-do]');
    const again = query<HTMLAnchorElement>(way, '[data-again]');
    onStatusClick(button, query(way, '[data-status]'), async () => {
      const form = made(channels[id], handing);
      if (form === undefined) return undefined;
      // Before the window opens: it takes the focus, without which a browser refuses to copy.
      const isCopied = await copyText(form.copyFirst);
      again.href = form.href;
      again.hidden = false;
      if (!isCopied) return 'refused';
      open(form.href, '_blank', 'noopener,noreferrer');
      handing.onHandedOver();
      // The button has served: opening again, which may create a second draft there, is asked in words.
      button.hidden = true;
      again.focus();
      return 'done';
    });
    again.addEventListener('click', (event) => {
      if (event.detail > 1) event.preventDefault();
    });
    return () => {
      button.hidden = false;
      again.hidden = true;
      const carries = made(channels[id], handing)?.carries ?? [];
      for (const item of queryAll(way, '[data-carries]')) {
        item.hidden = !carries.some((what) => what === item.dataset['carries']);
      }
      query(way, '[data-carries-some]').hidden = carries.length === 0;
      query(way, '[data-carries-none]').hidden = carries.length > 0;
    };
  };

const ways: Readonly<Record<ChannelId, Prepare>> = {
  telephone: byPhone,
  copie: byCopy,
  fichier: byFile,
  courriel: byMail,
  formulaire: byForm('formulaire'),
  'demarche-numerique': byForm('demarche-numerique'),
  publik: byForm('publik'),
};

/**
 * Answers the buttons of the ways that the page shows.
 *
 * @returns what to do each time the request changes: what was said of the former no longer holds
 */
export function handOver(root: HTMLElement, handing: Handing): { readonly refresh: () => void } {
  const refreshes = channelIds.flatMap((id) =>
    queryAll(root, `[data-way="${id}"]`).map((way) => ways[id](way, handing)),
  );
  return {
    refresh() {
      for (const status of queryAll(root, '[role="status"]')) setStatus(status, undefined);
      for (const refresh of refreshes) refresh?.();
    },
  };
}
