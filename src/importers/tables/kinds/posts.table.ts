import type { TableKind } from "../table-kind";
import { convertPosts } from "./convert-posts";
import { postColumns } from "./post-columns";

/** Posts and who holds them. */
export const postsTable: TableKind<typeof postColumns> = {
  name: "posts",
  title: "Должности",
  about: "Строка — должность и тот, кто её занимает в эти дни; сменивший его — в следующей строке.",
  columns: postColumns,
  needs: [["title", "organisation"]],
  convert: convertPosts,
};
