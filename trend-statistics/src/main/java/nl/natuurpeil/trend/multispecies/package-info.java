/**
 * Multi-species indicators with confidence limits, as the CBS MSI-tool makes them.
 *
 * <p>Source: Soldaat, Pannekoek, Verweij, Van Turnhout and Van Strien (2017), Ecological Indicators 81. The logarithm of
 * the indicator is a sum of normal variables, so trend, change and smooth need no simulation; chance enters only for
 * species whose values are truncated.
 */
@NullMarked
package nl.natuurpeil.trend.multispecies;

import org.jspecify.annotations.NullMarked;
