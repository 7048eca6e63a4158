// Measures the linter against labelled policies.
//
//   npm run eval -- <corpus folder>... [--errors [id]] [--markdown] [--json] [--floor <file>]
//
// A corpus folder holds policies/<id>.md and labels/<id>.json, with per element { status, quote } and per claim { present, quote }.
// Printed per corpus: precision and recall of "missing", "vague" and claims, the share of same statuses, the share of met and vague
// statuses whose evidence overlaps the reader's quote, and a row per rule. Exit code 1 when a figure falls below its committed floor
// (scripts/eval/floor.json, by the corpus folder's name), 2 for wrong usage.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '../dist/index.js';
import { countClaim, countDisclosure, headline, measures, newFigures } from './eval/figures.mjs';
import { overlapIn } from './eval/overlap.mjs';

const args = process.argv.slice(2);
const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const valued = ['--errors', '--floor'];
const corpora = args.filter(
  (arg, index) => !arg.startsWith('--') && !(valued.includes(args[index - 1]) && !existsSync(join(arg, 'labels'))),
);
const showErrors = args.includes('--errors');
const onlyErrors = showErrors && !corpora.includes(value('--errors')) ? value('--errors') : undefined;
const floorFile = value('--floor') ?? fileURLToPath(new URL('eval/floor.json', import.meta.url));

if (corpora.length === 0) {
  console.error('usage: npm run eval -- <corpus folder>... [--errors [id]] [--markdown] [--json] [--floor <file>]');
  process.exit(2);
}
for (const corpus of corpora) {
  if (existsSync(join(corpus, 'policies')) && existsSync(join(corpus, 'labels'))) continue;
  console.error(`eval: ${corpus} has no folders policies and labels`);
  process.exit(2);
}

const results = Object.fromEntries(corpora.map((corpus) => [basename(resolve(corpus)), evaluate(corpus)]));
if (args.includes('--json'))
  console.log(JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, { figures }]) => [name, headline(figures)])), null, 2));
else for (const [name, result] of Object.entries(results)) (args.includes('--markdown') ? printMarkdown : printText)(name, result);
process.exitCode = belowFloor() ? 1 : 0;

function evaluate(corpus) {
  const figures = newFigures();
  const errors = [];
  for (const file of readdirSync(join(corpus, 'labels')).sort()) {
    const id = basename(file, '.json');
    const text = readFileSync(join(corpus, 'policies', `${id}.md`), 'utf8');
    const label = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8'));
    const result = lint(text);
    const overlaps = overlapIn(text);
    figures.policies++;
    for (const [element, { status, quote }] of Object.entries(label.elements)) {
      const found = result.disclosures[element] ?? { status: 'missing', evidence: [] };
      const compared =
        found.status === status && (status === 'met' || status === 'vague') ? overlaps(quote ?? '', found.evidence) : undefined;
      countDisclosure(figures, element, status, found.status, compared);
      if (found.status !== status)
        errors.push({ id, what: element, expected: status, found: found.status, quote, passages: found.evidence });
    }
    for (const [claim, { present, quote }] of Object.entries(label.claims)) {
      const messages = result.messages.filter(({ ruleId }) => ruleId === claim);
      countClaim(figures, claim, present, messages.length > 0);
      if (present !== messages.length > 0)
        errors.push({ id, what: claim, expected: present, found: !present, quote, passages: messages.flatMap(({ evidence }) => evidence) });
    }
  }
  return { figures, errors };
}

function percent(share) {
  return (100 * share).toFixed(1).padStart(5);
}

function printText(name, { figures, errors }) {
  console.log(
    `\n${name}: ${figures.policies} policies, same status ${percent(figures.same / figures.judged)} %, evidence overlaps ${percent(figures.overlapping / figures.quoted)} % of ${figures.quoted}`,
  );
  for (const kind of ['missing', 'vague', 'claims']) {
    const { precision, recall, f1, tp, fp, fn } = measures(figures[kind]);
    console.log(`  ${kind.padEnd(28)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (tp ${tp} fp ${fp} fn ${fn})`);
  }
  for (const [id, rule] of Object.entries(figures.rules)) console.log(`    ${id.padEnd(28)} ${rowOf(rule).join('   ')}`);
  if (!showErrors) return;
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 160);
  for (const error of errors) {
    if (onlyErrors && error.what !== onlyErrors) continue;
    console.log(`    ${error.id} ${error.what}: labelled ${error.expected}, found ${error.found}`);
    if (error.quote) console.log(`      labelled “${short(error.quote)}”`);
    for (const { line, quote } of error.passages.slice(0, 3)) console.log(`      found    line ${line} “${short(quote)}”`);
  }
}

function rowOf(rule) {
  const share = (counts) => {
    const { precision, recall, tp, fp, fn } = measures(counts);
    return tp + fp + fn === 0 ? undefined : `P ${percent(precision)} R ${percent(recall)}`;
  };
  const parts = [`same ${rule.same}/${rule.cases}`];
  for (const [kind, label] of [
    ['missing', 'missing'],
    ['vague', 'vague'],
    ['claim', 'found'],
  ]) {
    const text = share(rule[kind]);
    if (text) parts.push(`${label} ${text}`);
  }
  return parts;
}

function printMarkdown(name, { figures }) {
  console.log(
    `\n### ${name}: ${figures.policies} policies\n\n| rule | cases | same | missing P | missing R | vague P | vague R | found P | found R |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`,
  );
  for (const [id, rule] of Object.entries(figures.rules)) {
    const cells = ['missing', 'vague', 'claim'].flatMap((kind) => {
      const { precision, recall, tp, fp, fn } = measures(rule[kind]);
      return tp + fp + fn === 0 ? ['', ''] : [percent(precision).trim(), percent(recall).trim()];
    });
    console.log(`| ${id} | ${rule.cases} | ${rule.same} | ${cells.join(' | ')} |`);
  }
}

/** Tells every figure that has fallen below its floor. */
function belowFloor() {
  if (!existsSync(floorFile)) return false;
  const floors = JSON.parse(readFileSync(floorFile, 'utf8'));
  let below = false;
  const compare = (where, floor, actual) => {
    for (const [key, least] of Object.entries(floor)) {
      if (typeof least === 'object') compare(`${where} ${key}`, least, actual[key]);
      else if (actual[key] < least) {
        below = true;
        console.error(`eval: ${where} ${key} is ${actual[key]} %, its floor is ${least} %`);
      }
    }
  };
  for (const [name, { figures }] of Object.entries(results)) if (floors[name]) compare(name, floors[name], headline(figures));
  return below;
}
