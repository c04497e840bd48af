import type { Question } from "../question";
import type { ImportDocumentsMutation, ImportDocumentsMutationVariables } from "./operations";

export const ImportDocumentsDocument = `fragment Written on WritePayload {
  revision
  change {
    added
    ended
    withdrawn
    entries(first: 20) {
      totalCount
      nodes {
        kind
        sentence(language: \$lang)
      }
    }
  }
  problems {
    path
    code
    message(language: \$lang)
  }
}

mutation ImportDocuments(\$input: ImportDocumentsInput!, \$lang: Language!) {
  written: importDocuments(input: \$input) {
    ...Written
  }
}` as Question<ImportDocumentsMutation, ImportDocumentsMutationVariables>;
