import type { NamedProblem } from '#shared/domain/survey/checks/named-problem.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';

interface Props {
  readonly reader: Reader;
  readonly problems: readonly NamedProblem[];
  /** They are in an uploaded file, which has to be corrected and chosen again. */
  readonly inFile: boolean;
}

/** Everything that keeps surveys from being taken, each with its place, before the form to send again. */
export function ProblemSummary({ reader, problems, inFile }: Props) {
  const words = reader.phrases.program.new.problems;
  return (
    <Notice kind="problem">
      <h2>{words.title}</h2>
      <p>{problems.length === 1 ? words.intro : words.introMany(problems.length)}</p>
      <ProblemList reader={reader} problems={problems} withSide />
      {inFile && (
        <p>
          <a href="#definition">{words.fileAgain}</a>
        </p>
      )}
    </Notice>
  );
}

/** Problems of surveys with the question that each is about. */
export function ProblemList(props: Pick<Props, 'reader' | 'problems'> & { readonly withSide?: boolean }) {
  const { reader, problems, withSide } = props;
  return (
    <ul>
      {problems.map(({ side, question, explanation }) => (
        <li>
          {withSide && side && <span class="muted">{reader.phrases.frame.sides[side]} · </span>}
          {question && <>{problemPlace(reader, question)} </>}
          {explanation[reader.language]}
        </li>
      ))}
    </ul>
  );
}

/** `Question 3, “How likely…”:` */
export function problemPlace(
  { phrases, language }: Reader,
  question: NonNullable<NamedProblem['question']>,
): string {
  const words = phrases.program.new.problems;
  return question.wording
    ? words.question(question.number, question.wording[language])
    : words.questionOnly(question.number);
}
