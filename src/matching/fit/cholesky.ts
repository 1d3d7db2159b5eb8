/** Solves `matrix × x = right` for a symmetric, positive definite matrix, given row by row. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = factorise(matrix, size);
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      solution[row]! -= lower[row * size + column]! * solution[column]!;
    }
    solution[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let below = row + 1; below < size; below++) {
      solution[row]! -= lower[below * size + row]! * solution[below]!;
    }
    solution[row]! /= lower[row * size + row]!;
  }
  return solution;
}

function factorise(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let before = 0; before < column; before++) {
        sum -= lower[row * size + before]! * lower[column * size + before]!;
      }
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, TINY)) : sum / lower[column * size + column]!;
    }
  }
  return lower;
}

/** Keeps rounding from turning a pivot negative. */
const TINY = 1e-12;
