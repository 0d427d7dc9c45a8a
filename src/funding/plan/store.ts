/**
 * The plan on the screen: what its fields hold, and what was last done. No markup, no sentence of its own: the components
 * show this store. The project holds the plan.
 */
import { atom } from 'nanostores';
import { setOut } from './typed-amount.ts';
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
import { partsOfPlan, planOf } from './plan-of-project.ts';
import { toFragment } from '../../project/codec.ts';
import type { Project } from '../../project/project.ts';
import { startProject } from '../../project/start.ts';
import { $opened, $project, changeProject } from '../../project/store.ts';

export interface Screen {
  readonly draft: Draft;
  /** The fields that the visitor has left: only these show their faults. */
  readonly visited: readonly string[];
  /** The parts of the address and of the project that cannot be read. */
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

/** The plan of a project, as an address holds it. */
function heldPlan({ lines, eligible, signed }: Project): string {
  return toFragment({ lines, eligible, signed });
}

/** The actions of a page on its plan. */
export function planActions(model: PlanLines) {
  /** The plan that this page wrote, or took up: another one comes from elsewhere. */
  let own = '';
  const screenNow = () => $screen.get() ?? blankScreen(model);

  /** Shows a screen; the project has its plan. */
  function show(screen: Screen): void {
    $screen.set(screen);
    const parts = partsOfPlan(model, readDraft(model, screen.draft).plan);
    own = heldPlan(parts);
    if (own !== heldPlan($project.get())) changeProject(parts);
  }

  /** Shows another draft, which the fields take, with all its faults. */
  function replace(draft: Draft, change: Partial<Screen> = {}): void {
    const { written, told } = screenNow();
    const { plan, faults } = readDraft(model, draft);
    const visited = faults.map(({ field }) => field);
    const isOpen = visited.length > 0 || heldPlan(partsOfPlan(model, plan)) !== '';
    show({ draft, visited, unread: '', isOpen, written: written + 1, told, ...change });
  }

  /** Shows the plan of the project, with what was typed before. */
  function open(typed: Readonly<Record<string, string>> = {}): void {
    const { plan, unknown } = planOf(model, $project.get());
    const { rows, fields } = withRows(model, toDraft(model, plan), ...Object.keys(typed));
    const unread = [$opened.get().unread, ...unknown].filter(Boolean).join(', ');
    replace({ rows, fields: { ...fields, ...typed } }, { unread });
  }

  return {
    /**
     * Shows the plan of the project, now and as it changes elsewhere.
     *
     * @param typed what was typed before the script came
     */
    start(typed: Readonly<Record<string, string>>): void {
      startProject(true);
      open(typed);
      $project.listen((project) => {
        if (heldPlan(project) !== own) open();
      });
      $opened.listen(() => open());
    },
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
  /** The papers that a vote takes. */
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
