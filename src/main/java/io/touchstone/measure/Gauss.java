package io.touchstone.measure;

import org.hipparchus.special.Erf;

/** The standard normal density and distribution, right in both tails. */
final class Gauss {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double ROOT_TWO = Math.sqrt(2);

    private Gauss() {}

    static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_TWO_PI;
    }

    /** By the complementary error function, so that a far lower tail does not vanish in 1 − 1. */
    static double cdf(double x) {
        return Erf.erfc(-x / ROOT_TWO) / 2;
    }

    /** E[(Z − a)⁺] = φ(a) − a·(1 − Φ(a)) for a standard normal Z: what is expected above a. Never below zero. */
    static double excess(double a) {
        return Math.max(0, density(a) - a * cdf(-a));
    }
}
