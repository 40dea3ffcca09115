/**
 * Pages of software that is known by name: one file each, a {@code Dialect} that tells its pages by
 * the software's own marks and reads exactly what those marks say. Never a list of sites.
 *
 * <p>May import what {@code parley.read.html} may, and its public parts.
 */
package parley.read.html.software;
