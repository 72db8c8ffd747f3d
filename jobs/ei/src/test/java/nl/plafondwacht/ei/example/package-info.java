/** Messages made up for tests; no person or provider in them exists. */
@org.jspecify.annotations.NullMarked
package nl.plafondwacht.ei.example;
