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

/** Something to look at: ripe cherries among leaves, in the light of a morning. */
export const harvest = (page, seed, width = 1600, height = 1200) => page.evaluate(async ([seed, width, height]) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  let state = seed * 2654435761;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const between = (least, most) => least + chance() * (most - least);
  const ground = pen.createLinearGradient(0, 0, width, height);
  ground.addColorStop(0, '#27452b');
  ground.addColorStop(1, '#0f2415');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  const leaf = (x, y, size, angle, light) => {
    pen.save();
    pen.translate(x, y);
    pen.rotate(angle);
    const green = pen.createLinearGradient(0, -size * 0.4, 0, size * 0.4);
    green.addColorStop(0, `hsl(${128 + seed * 4} 45% ${light + 12}%)`);
    green.addColorStop(1, `hsl(${140 + seed * 4} 50% ${light - 6}%)`);
    pen.fillStyle = green;
    pen.beginPath();
    pen.moveTo(-size, 0);
    pen.bezierCurveTo(-size * 0.4, -size * 0.55, size * 0.4, -size * 0.5, size, 0);
    pen.bezierCurveTo(size * 0.4, size * 0.5, -size * 0.4, size * 0.55, -size, 0);
    pen.fill();
    pen.strokeStyle = `hsl(110 30% ${light + 20}% / .5)`;
    pen.lineWidth = size / 50;
    pen.beginPath();
    pen.moveTo(-size, 0);
    pen.lineTo(size, 0);
    for (let at = -0.7; at < 0.8; at += 0.2) {
      pen.moveTo(size * at, 0);
      pen.lineTo(size * (at + 0.18), -size * 0.3);
      pen.moveTo(size * at, 0);
      pen.lineTo(size * (at + 0.18), size * 0.3);
    }
    pen.stroke();
    pen.restore();
  };
  const cherry = (x, y, size) => {
    const ripe = chance() < 0.85 ? between(352, 368) : between(30, 60);
    const skin = pen.createRadialGradient(x - size * 0.35, y - size * 0.4, size * 0.1, x, y, size);
    skin.addColorStop(0, `hsl(${ripe} 85% 62%)`);
    skin.addColorStop(0.5, `hsl(${ripe} 78% 40%)`);
    skin.addColorStop(1, `hsl(${ripe - 6} 80% 18%)`);
    pen.shadowColor = 'rgb(0 0 0 / .5)';
    pen.shadowBlur = size / 2;
    pen.shadowOffsetY = size / 5;
    pen.fillStyle = skin;
    pen.beginPath();
    pen.arc(x, y, size, 0, Math.PI * 2);
    pen.fill();
    pen.shadowColor = 'transparent';
    pen.fillStyle = 'rgb(255 255 255 / .55)';
    pen.beginPath();
    pen.ellipse(x - size * 0.35, y - size * 0.45, size * 0.2, size * 0.11, -0.7, 0, Math.PI * 2);
    pen.fill();
  };
  for (let n = 0; n < 60; n += 1) leaf(between(0, width), between(0, height), between(120, 300), between(0, Math.PI * 2), between(16, 28));
  for (let bunch = 0; bunch < 16; bunch += 1) {
    const [x, y] = [between(0.08, 0.92) * width, between(0.1, 0.9) * height];
    for (let n = 0; n < 9; n += 1) cherry(x + between(-130, 130), y + between(-90, 90), between(46, 66));
    if (chance() < 0.7) leaf(x + between(-160, 160), y - between(60, 160), between(150, 240), between(-0.6, 0.6), between(26, 36));
  }
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.9));
  return Array.from(new Uint8Array(await blob.arrayBuffer()));
}, [seed, width, height]).then(bytes => Buffer.from(bytes));
