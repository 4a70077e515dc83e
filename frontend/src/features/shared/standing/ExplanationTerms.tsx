import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api';
import { useFormat, useLocale, useT } from '../../../i18n';
import { Loaded } from '../../../ui';
import { type Explanation, explanationOf } from './questions';
import styles from './Standing.module.css';

interface Props {
  studentId: string;
  competencyId: string;
}

/** What moved the estimate, and by how much: the steps add up to it. Fetched when it is opened. */
export function ExplanationTerms(props: Props) {
  const t = useT();
  const explanation = useQuery(explanationOf(props.studentId, props.competencyId));
  return (
    <Loaded query={explanation} errorTitle={t('standing.error')}>
      {(data) => <Terms {...props} explanation={data} />}
    </Loaded>
  );
}

function Terms({ studentId, competencyId, explanation }: Props & { explanation: Explanation }) {
  const t = useT();
  const format = useFormat();
  const signed = useSigned();
  const { data: pieces = [] } = useQuery(queries.evidenceFor(studentId, competencyId));
  const titleOf = (id?: string) => pieces.find((piece) => piece.id === id)?.title;
  return (
    <table className={styles.terms}>
      <caption className="small quiet">{t('standing.terms.note')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('standing.terms.what')}</th>
          <th scope="col">{t('standing.terms.by')}</th>
        </tr>
      </thead>
      <tbody>
        {explanation.terms.map((term) => (
          <tr key={`${term.kind}${term.evidenceId ?? ''}${term.on ?? ''}`}>
            <th scope="row">
              {term.kind === 'EVIDENCE' ? (
                <span dir="auto">{titleOf(term.evidenceId) ?? t('standing.terms.EVIDENCE')}</span>
              ) : (
                t(`standing.terms.${term.kind}`, { days: term.days })
              )}
              {term.kind === 'EVIDENCE' && term.on && <small className="quiet"> {format.day(term.on)}</small>}
            </th>
            <td>{signed(term.delta)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('standing.terms.sum')}</th>
          <td>{signed(explanation.mean ?? 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function useSigned(): (value: number) => string {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (value) => number.format(value);
}
