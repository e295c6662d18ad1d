// Placeholder of the first build.
namespace malar::stats {}
