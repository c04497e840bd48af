import { SubjectKind } from "../../../entity/subject";
import { isOfKindWhere } from "../../../entity/subject-kinds";
import type { DirectoryEntry, NamedLabel } from "../names/directory-entry";
import { describeMatch } from "../names/describe-match";
import type { CellReader } from "./cell";

export const subjectCell = namedCell("Subject", "a subject", "название или идентификатор субъекта");

export const organisationCell = namedCell(
  "Subject",
  "an organisation or body",
  "название или идентификатор организации",
  ({ kind }) => isOfKindWhere(kind, ({ isOrganisation }) => isOrganisation),
);

export const groupCell = namedCell(
  "Subject",
  "a group",
  "название или идентификатор группы",
  ({ kind }) => kind === SubjectKind.GROUP,
);

export const centreCell = namedCell(
  "Subject",
  "a centre",
  "название или идентификатор центра",
  ({ kind }) => kind === SubjectKind.CENTRE,
);

export const hostCell = namedCell(
  "Subject",
  "a school, college or institute",
  "название или идентификатор школы, колледжа или института",
  ({ kind }) => isOfKindWhere(kind, ({ mayHost }) => mayHost),
);

export const postCell = namedCell(
  "Subject",
  "a post",
  "название или идентификатор должности",
  ({ kind }) => kind === SubjectKind.POSITION,
);

export const programmeCell = namedCell("Programme", "a programme", "название или идентификатор программы");

export const actCell = namedCell("Act", "an act", "идентификатор, номер или название акта");

/** Reads the id or a name of something known. */
function namedCell(
  label: NamedLabel,
  noun: string,
  format: string,
  admits: (entry: DirectoryEntry) => boolean = () => true,
): CellReader<DirectoryEntry> {
  return {
    format,
    isNamed: true,
    read: (text, { directory, region }) => {
      const match = directory.find(text, { label, admits, region });
      return match.found === "one" ? { value: match.entry } : { mistake: describeMatch(text, noun, match) };
    },
  };
}
