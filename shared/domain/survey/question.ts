import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Condition } from './condition.ts';
import { QuestionKey } from './question-key.ts';

/** From which angle a moment of truth is seen. */
export const Angle = z.enum(['product', 'process', 'relationship']);
export type Angle = z.infer<typeof Angle>;

/** What asking helps the company to do. */
export const Goal = z.enum(['satisfy', 'satisfy-better', 'retain', 'win-share']);
export type Goal = z.infer<typeof Goal>;

/** Another wording, for those whose earlier answers fulfil the condition. */
export const WordingVariant = z.object({ when: Condition, wording: Localized });
export type WordingVariant = z.infer<typeof WordingVariant>;

/** What a question says about the company, and how it takes part in the analysis. */
const meaning = {
  moment: QuestionKey.optional(),
  angle: Angle.optional(),
  goal: Goal.optional(),
  /** Takes part in the driver analysis of the survey's headline question. */
  driver: z.boolean().optional(),
  /** The same statement put to both sides: questions of a pair carry the same key here. */
  treatment: QuestionKey.optional(),
};

/** Other wordings that one place may have. */
export const MOST_VARIANTS = 5;

const questionBase = {
  ...meaning,
  key: QuestionKey,
  wording: Localized,
  /** The first whose condition holds takes the place of `wording`. */
  variants: z.array(WordingVariant).max(MOST_VARIANTS).optional(),
  help: Localized.optional(),
  required: z.boolean(),
  showIf: Condition.optional(),
  /** Begins a new page. */
  startsPage: z.boolean().optional(),
};

/** Offers "does not apply" beside the answers. Whoever takes it counts in no figure of the question. */
const mayNotApply = { notApplicable: z.boolean().optional() };

export const Choice = z.object({ key: QuestionKey, wording: Localized });
export type Choice = z.infer<typeof Choice>;

const choices = z.array(Choice).min(2).max(30);
const endLabels = z.object({ low: Localized, high: Localized });
const labels = { labels: endLabels.optional() };
/** Offers one more choice, with a line to say what. */
const mayBeOther = { other: z.boolean().optional() };

/** A row of a matrix is a question of its own in everything but how it looks. */
export const MatrixRow = z.object({ ...meaning, key: QuestionKey, wording: Localized });
export type MatrixRow = z.infer<typeof MatrixRow>;

const isoDate = z.iso.date();

/** One question of a survey; `kind` decides its scale and how its answers are summed up. */
export const Question = z.discriminatedUnion('kind', [
  z.object({ ...questionBase, ...labels, kind: z.literal('nps') }),
  z.object({
    ...questionBase,
    ...labels,
    ...mayNotApply,
    kind: z.literal('rating'),
    /** Numbers where absent. */
    look: z.enum(['numbers', 'stars', 'faces']).optional(),
  }),
  z.object({ ...questionBase, ...labels, ...mayNotApply, kind: z.literal('effort') }),
  z.object({ ...questionBase, ...labels, ...mayNotApply, kind: z.literal('agreement') }),
  z.object({
    ...questionBase,
    ...labels,
    kind: z.literal('estimate'),
    /** The question of the other side's survey whose answers are estimated. */
    estimates: QuestionKey,
  }),
  z.object({
    ...questionBase,
    ...mayNotApply,
    kind: z.literal('scale'),
    min: z.union([z.literal(0), z.literal(1)]),
    max: z.int().min(2).max(10),
    labels: endLabels,
    /** A name for each value, lowest first; they take the place of numbers with named ends. */
    names: z.array(Localized).max(11).optional(),
  }),
  z.object({
    ...questionBase,
    ...labels,
    ...mayNotApply,
    kind: z.literal('matrix'),
    scale: z.enum(['rating', 'agreement', 'effort']),
    rows: z.array(MatrixRow).min(1).max(12),
  }),
  z.object({ ...questionBase, ...mayNotApply, ...mayBeOther, kind: z.literal('single-choice'), choices }),
  z.object({ ...questionBase, ...mayNotApply, ...mayBeOther, kind: z.literal('multiple-choice'), choices }),
  z.object({
    ...questionBase,
    kind: z.literal('ranking'),
    choices: z.array(Choice).min(2).max(10),
    /** How many places are given; all where absent. */
    places: z.int().min(1).max(10).optional(),
  }),
  z.object({
    ...questionBase,
    ...mayNotApply,
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(3).optional(),
    unit: Localized.optional(),
  }),
  z.object({ ...questionBase, ...mayNotApply, kind: z.literal('date'), earliest: isoDate, latest: isoDate }),
  z.object({ ...questionBase, kind: z.literal('text'), maxLength: z.int().min(1).max(2000) }),
  z.object({ ...questionBase, ...mayNotApply, kind: z.literal('yes-no') }),
  /** Something to agree to. Never ticked beforehand: silence is no consent. */
  z.object({ ...questionBase, kind: z.literal('consent') }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
