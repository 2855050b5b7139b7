// What a camera may give.

/** Megapixels of detail, some of it noise. */
export const capture = (page, seed, width = 2400, height = 1800) => page.evaluate(async ([seed, width, height]) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  const image = pen.createImageData(width, height);
  let state = seed * 2654435761;
  for (let at = 0; at < image.data.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const light = 90 + 60 * Math.sin(x / (40 + seed)) + 50 * Math.cos(y / 70) + (state >>> 27);
    image.data.set([light + 20 * (seed % 3), light, light - 40, 255], at);
  }
  pen.putImageData(image, 0, 0);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.92));
  return Array.from(new Uint8Array(await blob.arrayBuffer()));
}, [seed, width, height]).then(bytes => Buffer.from(bytes));
