/** What the architecture rules must reject. It lies outside the portal's packages so that nothing starts it. */
package counterexample;
