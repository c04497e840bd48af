import { AGREEMENT_MESSAGES } from "./agreement.messages";
import { API_MESSAGES } from "./api.messages";
import { COMMAND_LINE_MESSAGES } from "./command-line.messages";
import { CONFIGURATION_MESSAGES } from "./configuration.messages";
import { DOCUMENT_MESSAGES } from "./document.messages";
import { DRAFT_MESSAGES } from "./draft.messages";
import { FILE_MESSAGES } from "./file.messages";
import { GRAPH_FILE_MESSAGES } from "./graph-file.messages";
import { HELP_MESSAGES } from "./help.messages";
import { IDENTITY_MESSAGES } from "./identity.messages";
import { LIBRARY_MESSAGES } from "./library.messages";
import { LOG_MESSAGES } from "./log.messages";
import type { Message } from "./message";
import { PART_MESSAGES } from "./part.messages";
import { QUESTION_MESSAGES } from "./question.messages";
import { STORE_MESSAGES } from "./store.messages";
import { TABLE_MESSAGES } from "./table.messages";
import { WRITING_MESSAGES } from "./writing.messages";

/** Every message that a person can meet, in both languages: the one table that all ways out translate by. */
export const MESSAGES: readonly Message[] = [
  ...API_MESSAGES,
  ...QUESTION_MESSAGES,
  ...STORE_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...TABLE_MESSAGES,
  ...FILE_MESSAGES,
  ...DRAFT_MESSAGES,
  ...GRAPH_FILE_MESSAGES,
  ...COMMAND_LINE_MESSAGES,
  ...HELP_MESSAGES,
  ...CONFIGURATION_MESSAGES,
  ...IDENTITY_MESSAGES,
  ...LIBRARY_MESSAGES,
  ...LOG_MESSAGES,
  ...WRITING_MESSAGES,
  ...AGREEMENT_MESSAGES,
];

/** The same, and what is only a part of a message. */
export const MESSAGES_AND_PARTS: readonly Message[] = [...MESSAGES, ...PART_MESSAGES];
