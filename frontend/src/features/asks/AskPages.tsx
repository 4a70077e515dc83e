import { useParams } from '@tanstack/react-router';
import { AnswerPage } from './AnswerPage';
import { AsksPage } from './AsksPage';

/** What somebody is asked to look at: all of it, or the one piece in the address. */
export function AskPages() {
  const { askId } = useParams({ strict: false });
  return askId ? <AnswerPage key={askId} askId={askId} /> : <AsksPage />;
}
