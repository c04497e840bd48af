import type { ReactElement } from "react";
import { Answered } from "../../components/states/answered";
import type { TrendQuery } from "../../graphql/generated/operations";
import { TrendDocument } from "../../graphql/generated/trend";
import { useAnswer } from "../../graphql/use-answer";
import css from "./dashboard-view.module.css";
import { TrendCard } from "./trend-card";
import { countAt, trendDays, type TrendName } from "./trend-points";

const NAMES: readonly TrendName[] = ["overdue", "lost", "valid", "covered"];

interface TrendsProps {
  readonly day: string;
  readonly region: string | null;
}

/** Four numbers and how they went over a year, in one question of their own: the bars need not wait for it. */
export function Trends({ day, region }: TrendsProps): ReactElement {
  const [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = trendDays(day) as Twelve;
  const days = { m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12 };
  const answer = useAnswer(TrendDocument, { region, ...days });
  return (
    <Answered answer={answer}>
      {(data) => {
        const known = Object.entries(days).flatMap(([name, on]) => {
          const point = data[name as keyof TrendQuery];
          return point === null ? [] : [{ on, point }];
        });
        const schools = known.at(-1)?.point.schools ?? 0;
        return (
          <div className={css["trends"]}>
            {NAMES.map((name) => (
              <TrendCard
                key={name}
                name={name}
                points={known.map(({ on, point }) => ({ day: on, count: countAt(name, point) }))}
                {...(name === "covered" && { all: schools })}
              />
            ))}
          </div>
        );
      }}
    </Answered>
  );
}

type Twelve = readonly [string, string, string, string, string, string, string, string, string, string, string, string];
