/** The catalogue as a whole, to take along: one JSON document, tables for a spreadsheet, and their description. */
@NullMarked
package nl.natuurpeil.policy.opendata;

import org.jspecify.annotations.NullMarked;
