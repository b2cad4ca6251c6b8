import { usePane } from '../state/PaneContext';
import { WORDS, type LinkageWords } from './words';

export function useLinkageWords(): LinkageWords {
  return WORDS[usePane().language];
}
