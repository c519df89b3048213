package io.touchstone.measure;

import java.util.stream.IntStream;

/**
 * Non-negative least squares: the x ≥ 0 that makes |A·x − b| least.
 *
 * <p>Source: the active-set method of Lawson & Hanson, Solving Least Squares Problems (1974), 23.3, on the normal equations,
 * which are well enough conditioned for the few and short columns it is used on.
 */
final class LeastSquares {
    private static final double NOTHING_TO_GAIN = 1e-11;
    private static final double SINGULAR = 1e-12;

    private final double[][] gram;
    private final double[] target;
    private final boolean[] free;
    private double[] x;

    private LeastSquares(double[][] columns, double[] b) {
        int n = columns.length;
        gram = new double[n][n];
        target = new double[n];
        for (int i = 0; i < n; i++) {
            target[i] = dot(columns[i], b);
            for (int j = 0; j < n; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
            }
        }
        free = new boolean[n];
        x = new double[n];
    }

    /**
     * @param columns of A, each as long as b
     * @return one coefficient per column, none below zero
     */
    static double[] nonNegative(double[][] columns, double[] b) {
        LeastSquares problem = new LeastSquares(columns, b);
        double scale = Math.max(1, dot(b, b));
        for (int step = 0; step < 10 * columns.length + 10; step++) {
            int best = problem.steepest(scale);
            if (best < 0) break;
            problem.free[best] = true;
            problem.solveWithin();
        }
        return problem.x;
    }

    /** The bound column along which the error falls fastest; −1 where none helps. */
    private int steepest(double scale) {
        int best = -1;
        double most = NOTHING_TO_GAIN * scale;
        for (int i = 0; i < x.length; i++) {
            double gain = target[i] - dot(gram[i], x);
            if (!free[i] && gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    /** Moves to the solution on the free columns, and binds those that would cross zero on the way. */
    private void solveWithin() {
        double[] wanted = unconstrained();
        while (crossesZero(wanted)) {
            double way = 1;
            for (int i = 0; i < x.length; i++) {
                if (free[i] && wanted[i] <= 0) {
                    way = Math.min(way, x[i] <= 0 ? 0 : x[i] / (x[i] - wanted[i]));
                }
            }
            for (int i = 0; i < x.length; i++) {
                if (free[i]) {
                    x[i] += way * (wanted[i] - x[i]);
                    if (wanted[i] <= 0 && x[i] <= 1e-15) {
                        free[i] = false;
                        x[i] = 0;
                    }
                }
            }
            wanted = unconstrained();
        }
        x = wanted;
    }

    private boolean crossesZero(double[] wanted) {
        return IntStream.range(0, x.length).anyMatch(i -> free[i] && wanted[i] <= 0);
    }

    /** Least squares on the free columns alone, by elimination; a column that the others already span stays at zero. */
    private double[] unconstrained() {
        int[] index = IntStream.range(0, x.length).filter(i -> free[i]).toArray();
        int n = index.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[n + 1];
            for (int j = 0; j < n; j++) {
                rows[i][j] = gram[index[i]][index[j]];
            }
            rows[i][n] = target[index[i]];
        }
        double[] solved = new double[x.length];
        double[] part = eliminate(rows);
        for (int i = 0; i < n; i++) {
            solved[index[i]] = part[i];
        }
        return solved;
    }

    /** Gauss–Jordan; the matrix is symmetric and not negative, so its diagonal holds good pivots. */
    private static double[] eliminate(double[][] rows) {
        int n = rows.length;
        boolean[] done = new boolean[n];
        for (int step = 0; step < n; step++) {
            int pivot = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (pivot < 0 || rows[i][i] > rows[pivot][pivot])) pivot = i;
            }
            if (rows[pivot][pivot] < SINGULAR) break;
            done[pivot] = true;
            for (int i = 0; i < n; i++) {
                double factor = i == pivot ? 0 : rows[i][pivot] / rows[pivot][pivot];
                for (int j = 0; factor != 0 && j <= n; j++) {
                    rows[i][j] -= factor * rows[pivot][j];
                }
            }
        }
        return IntStream.range(0, n)
                .mapToDouble(i -> done[i] ? rows[i][n] / rows[i][i] : 0)
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
