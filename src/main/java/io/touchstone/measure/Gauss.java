package io.touchstone.measure;

import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Erf;

/** The standard normal density and distribution, right in both tails. */
final class Gauss {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double ROOT_TWO = Math.sqrt(2);

    private static final int NODES = 64;
    private static final double NEGLIGIBLE_FROM = 39;
    private static final GaussIntegratorFactory QUADRATURE = new GaussIntegratorFactory();

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

    /**
     * Owen's T(h, a) = 1/2π ∫₀^a exp(−h²(1 + x²)/2)/(1 + x²) dx for h, a ≥ 0. With x = tan t the integrand is smooth; it is
     * cut off where it is below the smallest number.
     */
    static double owenT(double h, double a) {
        double end = Math.min(Math.atan(a), Math.atan(NEGLIGIBLE_FROM / h));
        if (end == 0) {
            return 0;
        }
        double integral =
                QUADRATURE.legendre(NODES, 0, end).integrate(t -> Math.exp(-h * h / (2 * Math.cos(t) * Math.cos(t))));
        return integral / (2 * Math.PI);
    }
}
