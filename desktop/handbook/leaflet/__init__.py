"""The family's leaflet (памятка): passages, results of calculators and her own lines on one printed page."""
