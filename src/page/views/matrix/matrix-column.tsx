import { type ReactElement, useState } from "react";
import { ViewLink } from "../../address/view-link";
import { Choice } from "../../components/choice/choice";
import { Icon } from "../../components/icon/icon";
import { SUBJECT_ICONS } from "../../components/icon/kind-icon";
import { StatusWord } from "../../components/status/status-word";
import { GRAPH_WORDS } from "../../graph/graph.words";
import { ROLE_WORDS } from "../../language/enum.words";
import { useWords } from "../../language/use-words";
import css from "./matrix-column.module.css";
import { isSelfControl, type Matrix, type MatrixRow, matrixSections } from "./matrix-rows";
import { MATRIX_WORDS } from "./matrix.words";
import { RoleMark } from "./role-mark";

/** At 390 pixels: one duty, and who has which role in it. */
export function MatrixColumn({ matrix }: { readonly matrix: Matrix }): ReactElement | null {
  const words = useWords(MATRIX_WORDS);
  const { levels } = useWords(GRAPH_WORDS);
  const [chosen, choose] = useState("");
  const duty = matrix.duties.find(({ id }) => id === chosen) ?? matrix.duties[0];
  if (duty === undefined) return null;
  const sections = matrixSections(matrix, () => false).map(({ level, rows }) => ({
    level,
    rows: rows.filter(({ marks }) => marks.has(duty.id)),
  }));
  return (
    <>
      <Choice
        label={words.duty}
        value={duty.id}
        options={matrix.duties.map(({ id, title, provision }) => ({ value: id, name: `${provision.label} ${title}` }))}
        onChoose={choose}
      />
      <p className={css["status"]}>
        <StatusWord status={duty.status} />
      </p>
      {sections.every(({ rows }) => rows.length === 0) && <p>{words.nobody}</p>}
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ level, rows }) => (
          <section key={level} className={css["level"]}>
            <h2>{levels[level]}</h2>
            <ul>
              {rows.map((row) => (
                <ColumnLine key={row.key} row={row} duty={duty.id} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function ColumnLine({ row: { subject, fold, marks }, duty }: { readonly row: MatrixRow; readonly duty: string }) {
  const words = useWords(MATRIX_WORDS);
  const roles = useWords(ROLE_WORDS);
  const own = marks.get(duty) ?? [];
  const name = subject?.label ?? (fold === null ? "" : words.counts[fold.kind](fold.count));
  return (
    <li>
      <span className={css["marks"]}>
        {own.map((mark) => (
          <RoleMark key={`${mark.link} ${mark.role} ${mark.state}`} mark={mark} duty={duty} whose={name} />
        ))}
      </span>
      <span>
        {subject ? (
          <ViewLink view="subject" of={subject.id}>
            <Icon name={SUBJECT_ICONS[subject.kind]} /> {subject.label}
          </ViewLink>
        ) : (
          name
        )}
        <small>
          {own.map(({ role }) => roles[role]).join(", ")}
          {own.some(({ isInherited }) => isInherited) && `, ${words.viaGroup}`}
          {isSelfControl(own) && `, ${words.selfControl}`}
        </small>
      </span>
    </li>
  );
}
