/**
 * The plan on the screen: what its fields hold, and what was last done. No markup, no sentence of its own: the components
 * show this store. The address holds the plan, and the tab keeps it for whoever comes back by the menu. Nothing is sent.
 */
import { atom } from 'nanostores';
import { setOut } from './amount.ts';
import {
  isRateField,
  readDraft,
  toDraft,
  withoutRow,
  withRows,
  withTyped,
  type Draft,
  type FieldFault,
} from './draft.ts';
import { emptyPlan, type Plan, type PlanLines } from './model.ts';
import type { WordedModel } from './plan-data.ts';
import { fromHash, toHash } from './plan-hash.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { sessionText } from '../../components/browser/session-text.ts';
import { urlHash, type UrlHash } from '../../components/browser/url-hash.ts';

/** Most characters of an unreadable address that the page quotes. */
const QUOTED = 80;

export interface Screen {
  readonly draft: Draft;
  /** The fields that the visitor has left: only these show their faults. */
  readonly visited: readonly string[];
  /** The parts of the address that cannot be read. */
  readonly unread: string;
  /** Whether the plan is begun: its rows are shown. Absent without a script: they are for the paper. */
  readonly isOpen?: boolean | undefined;
  /** The draft that « undo » puts back. */
  readonly undo?: Draft | undefined;
  /** How many times the page wrote in its fields itself. */
  readonly written: number;
  /** How many times a field was left: what changed is said then, not at each key. */
  readonly told: number;
  /** The id of what takes the focus, once the page has written. */
  readonly focusOn?: string | undefined;
}

/** The screen of a blank plan without a script. */
export function blankScreen(model: PlanLines): Screen {
  return { draft: toDraft(model, emptyPlan), visited: [], unread: '', written: 0, told: 0 };
}

export const $screen = atom<Screen | undefined>(undefined);

/** The id of the button that takes the last action back, and of the rows. */
export const UNDO = 'plan-annuler';
export const ROWS = 'plan-lignes';

/** The id of the field of a line. */
export function fieldId(line: string): string {
  return `plan-${line}`;
}

/** The actions of a page on its plan. */
export function planActions(model: PlanLines) {
  const session = sessionText('plan');
  let hash: UrlHash | undefined;
  const screenNow = () => $screen.get() ?? blankScreen(model);

  /** Shows a screen, and keeps its plan in the address and the tab. */
  function show(screen: Screen): void {
    const written = toHash(model, readDraft(model, screen.draft).plan);
    session.keep(written);
    hash?.set(written);
    $screen.set(screen);
  }

  /** Shows another draft, which the fields take, with all its faults. */
  function replace(draft: Draft, change: Partial<Screen> = {}): void {
    const { written, told } = screenNow();
    const { plan, faults } = readDraft(model, draft);
    const visited = faults.map(({ field }) => field);
    const isOpen = visited.length > 0 || toHash(model, plan) !== '';
    show({ draft, visited, unread: '', isOpen, written: written + 1, told, ...change });
  }

  /** Opens the plan of an address, with what was typed before. */
  function open(written: string, typed: Readonly<Record<string, string>> = {}): void {
    const { plan, unread } = fromHash(model, written);
    const { rows, fields } = withRows(model, toDraft(model, plan), ...Object.keys(typed));
    replace({ rows, fields: { ...fields, ...typed } }, { unread: unread.join(', ').slice(0, QUOTED) });
  }

  return {
    /**
     * Opens the plan of the address, else that of the tab, and follows the address.
     *
     * @param typed what was typed before the script came
     */
    start(typed: Readonly<Record<string, string>>): void {
      hash = urlHash();
      const isBare = location.hash === '' || isPageAnchor(location.hash);
      open(isBare ? session.kept() : location.hash, typed);
      addEventListener('hashchange', () => {
        // The skip link moves the reader: the plan stays, in the address too.
        if (isPageAnchor(location.hash)) show(screenNow());
        else open(location.hash);
      });
    },
    /** Writes the address at once: before it is copied or printed. */
    flush: () => hash?.flush(),
    /** Takes what the fields hold. */
    type(fields: Readonly<Record<string, string>>): void {
      const screen = screenNow();
      show({ ...screen, draft: { ...screen.draft, fields }, undo: undefined, unread: '' });
    },
    /** Shows the fault of a field that the visitor leaves, or sets its amount out; and says what changed. */
    leave(name: string, fields: Readonly<Record<string, string>>): void {
      const screen = screenNow();
      const typed = fields[name] ?? '';
      show({
        ...screen,
        draft: withTyped({ ...screen.draft, fields }, name, isRateField(name) ? typed : setOut(typed)),
        visited: [...screen.visited, name],
        written: screen.written + 1,
        told: screen.told + 1,
        focusOn: undefined,
      });
    },
    add(line: string): void {
      replace(withRows(model, screenNow().draft, line), { focusOn: fieldId(line) });
    },
    remove(line: string, focusOn: string): void {
      const { draft } = screenNow();
      replace(withoutRow(draft, line), { isOpen: true, undo: draft, focusOn });
    },
    /** Puts on a line what was typed elsewhere, what a rule gives it, or what the budget lacks. */
    put(line: string, typed: string): void {
      const { draft, told } = screenNow();
      const whole = withTyped(withRows(model, draft, line), line, setOut(typed));
      replace(whole, { undo: draft, told: told + 1, focusOn: fieldId(line) });
    },
    erase(): void {
      const { draft, told } = screenNow();
      replace(toDraft(model, emptyPlan), { undo: draft, told: told + 1, focusOn: UNDO });
    },
    undo(): void {
      const { undo } = screenNow();
      if (undo) replace(undo, { focusOn: ROWS });
    },
  };
}

/** A source as a rule cites it: its details are its date, and its mark unless it is official. */
type PlanSource = Readonly<Record<'title' | 'details', string>> & { readonly address?: string | undefined };

/** What the page gives the plan. */
export interface PlanProps {
  readonly model: WordedModel;
  /** The page of the aid of a line, by the line's id. */
  readonly links: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, PlanSource>>;
  /** The tool that asks for the commune, and the papers that a vote takes. */
  readonly finder: string;
  readonly papers: { readonly deliberation: string; readonly plan: string };
}

/** What the parts of the plan show. */
export interface PlanView extends PlanProps {
  readonly actions: ReturnType<typeof planActions>;
  readonly screen: Screen;
  readonly draft: Draft;
  readonly plan: Plan;
  /** The faults of the fields that the visitor has left. */
  readonly faults: readonly FieldFault[];
  /** Whether no field that the visitor has left is to be corrected: else nothing is known to be right, missing or in excess. */
  readonly isSure: boolean;
  /** Whether a field is to be corrected, left or not: nothing is balanced then. */
  readonly hasFaults: boolean;
  /** Whether no line has an amount. */
  readonly isBlank: boolean;
}
