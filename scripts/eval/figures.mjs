// Counting: what was expected, what was found, precision, recall.

const tally = () => ({ tp: 0, fp: 0, fn: 0 });

const count = (counts, expected, found) => {
  if (expected && found) counts.tp++;
  else if (found) counts.fp++;
  else if (expected) counts.fn++;
};

const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);

/** { tp, fp, fn } → the same with precision, recall and F1, each 0–1 (1 where there was nothing to find). */
export const measures = ({ tp, fp, fn }) => {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return { tp, fp, fn, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** An empty set of figures for one corpus. */
export const newFigures = () => ({
  policies: 0,
  judged: 0,
  same: 0,
  quoted: 0,
  overlapping: 0,
  missing: tally(),
  vague: tally(),
  claims: tally(),
  rules: {},
});

const ruleOf = (figures, id) => {
  figures.rules[id] ??= { cases: 0, same: 0, quoted: 0, overlapping: 0, missing: tally(), vague: tally(), claim: tally() };
  return figures.rules[id];
};

/** Counts one disclosure of one policy. `overlap`: true, false, or undefined where there was no quote to compare. */
export const countDisclosure = (figures, id, expected, found, overlap) => {
  const rule = ruleOf(figures, id);
  for (const kind of ['missing', 'vague']) {
    count(figures[kind], expected === kind, found === kind);
    count(rule[kind], expected === kind, found === kind);
  }
  for (const counts of [figures, rule]) {
    if (counts === figures) counts.judged++;
    else counts.cases++;
    if (expected === found) counts.same++;
    if (overlap === undefined) continue;
    counts.quoted++;
    if (overlap) counts.overlapping++;
  }
};

/** Counts one claim of one policy. */
export const countClaim = (figures, id, expected, found) => {
  const rule = ruleOf(figures, id);
  rule.cases++;
  if (expected === found) rule.same++;
  count(figures.claims, expected, found);
  count(rule.claim, expected, found);
};

/** The figures that a floor is set for, as percentages. */
export const headline = (figures) => {
  const percent = (value) => Math.round(value * 1000) / 10;
  const of = (counts) => ({ precision: percent(measures(counts).precision), recall: percent(measures(counts).recall) });
  return {
    sameStatus: percent(ratio(figures.same, figures.judged)),
    missing: of(figures.missing),
    vague: of(figures.vague),
    claims: of(figures.claims),
    evidence: percent(ratio(figures.overlapping, figures.quoted)),
  };
};
