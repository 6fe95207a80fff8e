// What one can do with a card: see all of it, cite it, keep it open, ask why it is there.
import { useState } from 'preact/hooks';
import type { Answer, CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Answers } from './Answers';
import { copyText } from './copy';
