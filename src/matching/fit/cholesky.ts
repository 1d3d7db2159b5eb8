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

/** The inverse of a symmetric, positive definite matrix. */
export function invertSymmetric(matrix: Float64Array, size: number): Float64Array {
  const lower = invertLower(factorise(matrix, size), size);
  const inverse = new Float64Array(size * size);
  for (let below = 0; below < size; below++) {
    for (let row = 0; row <= below; row++) {
      const factor = lower[below * size + row]!;
      if (factor === 0) continue;
      for (let column = 0; column <= row; column++) {
        inverse[row * size + column]! += factor * lower[below * size + column]!;
      }
    }
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      inverse[column * size + row] = inverse[row * size + column]!;
    }
  }
  return inverse;
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

function invertLower(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const pivot = 1 / lower[row * size + row]!;
    inverse[row * size + row] = pivot;
    for (let middle = 0; middle < row; middle++) {
      const factor = lower[row * size + middle]! * pivot;
      if (factor === 0) continue;
      for (let column = 0; column <= middle; column++) {
        inverse[row * size + column]! -= factor * inverse[middle * size + column]!;
      }
    }
  }
  return inverse;
}
