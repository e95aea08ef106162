import { useEffect, useState } from 'react';
import type { Page, Problem } from '../api/contract';
import { asProblem } from '../api/problem';
import { useOffice } from '../app/office';
import type { Size } from './view';

/** A page's picture as it can be shown. */
export interface Picture extends Size {
  src: string;
}

/** The picture of a page, once it is here. */
export function usePicture(number: string, page: Page | undefined): { picture?: Picture; problem?: Problem } {
  const { pictures } = useOffice();
  const [state, setState] = useState<{ key: string; picture?: Picture; problem?: Problem }>();
  const key = page ? `${number}/${page.upload}/${page.page}` : '';

  useEffect(() => {
    if (!key) return;
    const [, upload = '', at = '1'] = key.split('/');
    let gone = false;
    pictures
      .of(number, { upload, page: Number(at) })
      .then(measured)
      .then(
        (picture) => gone || setState({ key, picture }),
        (error) => gone || setState({ key, problem: asProblem(error) }),
      );
    return () => {
      gone = true;
    };
  }, [pictures, number, key]);

  return state?.key === key ? state : {};
}

async function measured(src: string): Promise<Picture> {
  const image = new Image();
  image.src = src;
  await image.decode();
  return { src, width: image.naturalWidth, height: image.naturalHeight };
}
