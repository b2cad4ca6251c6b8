import './styles/theme.css';
import './styles/layout.css';
import './styles/toolbar.css';
import './styles/dialog.css';
import { startPage } from './startPage';

void startPage(document.getElementById('root')!);
