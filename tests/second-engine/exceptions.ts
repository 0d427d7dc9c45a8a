import type { Finding } from './finding.ts';

/** What an engine says wrongly, or asks a person about. */
export interface Exception {
  readonly engine: Finding['engine'];
  readonly rule: string | RegExp;
  /** Only of elements whose code matches. */
  readonly element?: RegExp;
  readonly reason: string;
}

/** The one list of what is let pass. `npm run test:second-engine` names a line that no longer serves. */
export const exceptions: readonly Exception[] = [
  // What Equal Access asks, without a fault found: each has its answer elsewhere.
  {
    engine: 'equal-access',
    rule: 'text_block_heading.potential_heading',
    reason:
      'It asks of every short text that stands alone whether it is a heading; an answer for each would be noise.',
  },
  {
    engine: 'equal-access',
    rule: 'style_focus_visible.potential_focus_not_visible',
    reason: 'It asks whether the focus shows: `tests/browser/seen/focus.ts` measures it in pixels.',
  },
  {
    engine: 'equal-access',
    rule: 'element_tabbable_unobscured.potential_obscured',
    reason: 'It asks whether what stays in view hides the focus: `tests/browser/seen/focus.ts` measures it.',
  },
  {
    engine: 'equal-access',
    rule: 'element_tabbable_visible.potential_visible',
    element: /class="skip/,
    reason: 'It asks whether the skip link shows with the focus: it does, and is met first.',
  },
  {
    engine: 'equal-access',
    rule: 'style_color_misuse.Potential_1',
    reason:
      'It asks of every page whether colour alone says something: `greyscale.spec.ts` reads them without.',
  },
  {
    engine: 'equal-access',
    rule: 'style_viewport_resizable.Potential_1',
    reason:
      'It asks whether titles as wide as the window grow: `as-readers-set-it.spec.ts` doubles the letters.',
  },
  {
    engine: 'equal-access',
    rule: 'text_contrast_sufficient.potential_graphic_background',
    reason:
      'It asks about words near a picture drawn by a style: the marks of our lists, beside their words.',
  },
  {
    engine: 'equal-access',
    rule: 'input_fields_grouped.Potential_1',
    reason:
      'It asks of every field without a group whether it has one; those that are one answer have theirs.',
  },
  {
    engine: 'equal-access',
    rule: 'input_checkboxes_grouped.potential_unnamedcheckbox',
    reason:
      'It asks whether boxes are one answer: in guides, each is an item of a list that is ticked on its own.',
  },
  {
    engine: 'equal-access',
    rule: 'text_sensory_misuse.potential_other',
    reason: 'It reads English: « large » is French for wide, and « right » is never said.',
  },
  {
    engine: 'equal-access',
    rule: 'aria_keyboard_handler_exists.potential_no_keyboard_access',
    element: /role="combobox"/,
    reason:
      'It does not see the listeners of a script: `territory-keyboard.spec.ts` has the keys of the field.',
  },
  // What an engine does not know of HTML.
  {
    engine: 'equal-access',
    rule: 'widget_tabbable_exists.fail_no_tabbable',
    element: /role="listbox"/,
    reason: 'It does not know that the focus stays in the field of a list of proposals, as ARIA wants it.',
  },
  {
    engine: 'equal-access',
    rule: 'input_label_visible.potential_no_label',
    element: /^<textarea/,
    reason: 'It sees the label of an `input` alone, not that of a `textarea`.',
  },
  {
    engine: 'equal-access',
    rule: 'fieldset_legend_valid.Fail_1',
    element: /^<fieldset role="none">/,
    reason:
      'It does not read the role: the fieldset is a group, with a legend, only where it has two fields.',
  },
  {
    engine: 'equal-access',
    rule: 'form_submit_button_exists.Potential_1',
    element: /^<form>/,
    reason: 'It does not know that a button without a type submits its form.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r68',
    element: /^<ul class="unmarked"><\/ul>/,
    reason: 'It does not read `:empty`: a list without a line is not displayed.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r113',
    element: /^<button type="submit"/,
    reason:
      'It measures a button of 44 px that an open list of proposals covers, as any list that opens does.',
  },
  {
    engine: 'alfa',
    rule: 'sia-r60',
    element: /^<details/,
    reason: 'It takes a fold for a group without a name: its summary names it, in every browser.',
  },
  {
    engine: 'equal-access',
    rule: 'list_structure_proper.Potential_1',
    element: /^<dl/,
    reason: 'It does not know `div` around a term and its definition, which the HTML standard provides.',
  },
  {
    engine: 'equal-access',
    rule: 'element_attribute_deprecated.fail_elem_attr',
    element: /^<meta content="default-src/,
    reason: 'It takes `http-equiv` for obsolete: it is how the HTML standard gives a page its policy.',
  },
  {
    engine: 'equal-access',
    rule: 'element_attribute_deprecated.fail_elem_attr',
    element: /^<li .*value=/,
    reason: 'It takes `value` of an item for obsolete: the HTML standard has it back for numbers that leap.',
  },
  {
    engine: 'code-sniffer',
    rule: '2_4_1.G1,G123,G124.NoSuchID',
    element: /^<a [^>]*href="#[^"]*=/,
    reason: 'It takes the plan that an address holds for the name of a place in the page.',
  },
  {
    engine: 'nu',
    rule: /^Attribute “aria-activedescendant”/,
    element: /role="combobox"/,
    reason: 'It knows the combobox of ARIA 1.1: since 1.2 its list is the one that `aria-controls` names.',
  },
  {
    engine: 'nu',
    rule: /^CSS: Unrecognized at-rule “@container”/,
    reason: 'It does not know yet this rule of CSS, which browsers have and others pass over.',
  },
  {
    engine: 'nu',
    rule: /^CSS: “(?:container-type|field-sizing)”: Property/,
    reason: 'It does not know yet these properties of CSS, which browsers have and others pass over.',
  },
  {
    engine: 'nu',
    rule: /violates Content Security Policy/,
    reason:
      'It computes neither hashes nor `self`: in a real browser, every test fails on a resource that the policy blocks.',
  },
];
