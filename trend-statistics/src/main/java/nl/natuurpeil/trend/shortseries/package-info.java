/**
 * Few values of an area, share or register, as under the Nature Restoration Regulation (EU) 2024/1991, Article 8: what can
 * be said, and what cannot.
 *
 * <p>The law names no test or confidence level; these are the usual ones, always returned with their interval. A change of
 * source, definition or sensor breaks a series: values of different method versions are never compared.
 */
@NullMarked
package nl.natuurpeil.trend.shortseries;

import org.jspecify.annotations.NullMarked;
